import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useFormat } from '#i18n/use-format.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { LaneMarks } from './lane-marks.tsx';
import { SessionMenu } from './session-menu.tsx';
import { SessionNameField } from './session-name-field.tsx';
import { sessionPath } from './session-path.ts';
import { useSessionRow } from './use-session-row.ts';

type SessionRowProps = {
  session: SessionRecord;
  isCurrent: boolean;
  renderMenu: ((session: SessionRecord) => ReactNode) | undefined;
  onRemoved?: ((session: SessionRecord) => void) | undefined;
};

/** One saved session in a narrow list: a link to it, and the menu of what can be done with it. */
export function SessionRow({ session, isCurrent, renderMenu, onRemoved }: SessionRowProps) {
  const format = useFormat();
  const { row, title, isRenaming, rename, endRenaming, remove, handleKey } = useSessionRow(session, onRemoved);

  if (isRenaming) {
    return (
      <li ref={row} data-session className="px-0.5 py-1.5">
        <SessionNameField session={session} onDone={endRenaming} />
      </li>
    );
  }
  return (
    <li ref={row} data-session className="group relative">
      <Link
        href={sessionPath(session)}
        aria-current={isCurrent ? 'page' : undefined}
        onKeyDown={handleKey}
        className={clsx(
          'block rounded-control py-1.25 pl-2 -outline-offset-2 group-hover:bg-hover pointer-coarse:py-2.5',
          renderMenu === undefined ? 'pr-7 pointer-coarse:pr-12' : 'pr-13 pointer-coarse:pr-23',
          isCurrent && 'bg-press group-hover:bg-press forced-border',
        )}
      >
        <span className="block truncate leading-[18px]">{title}</span>
        <span className="flex items-center gap-1.5 text-f1 leading-[15px] text-t3">
          <LaneMarks lanes={session.lanes} />
          <span className="shrink-0">{format.dateTime(session.updatedAt)}</span>
          <span className="truncate">{session.tags.join(' · ')}</span>
        </span>
      </Link>
      <span className="absolute top-1/2 right-0.5 flex -translate-y-1/2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 has-[[aria-expanded=true]]:opacity-100 pointer-coarse:opacity-100">
        {renderMenu?.(session)}
        <SessionMenu session={session} onRename={rename} onRemove={remove} />
      </span>
    </li>
  );
}
