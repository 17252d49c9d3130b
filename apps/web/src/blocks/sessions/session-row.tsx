import { clsx } from 'clsx';
import { Trash2 } from 'lucide-react';
import { Link } from 'wouter';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { LaneMarks } from './lane-marks.tsx';
import { sessionPath } from './session-path.ts';

type SessionRowProps = {
  session: SessionRecord;
  isCurrent: boolean;
  showScreen: boolean;
  onRemove: (session: SessionRecord) => void;
};

/** One saved session: a link to it, and the way to delete it. */
export function SessionRow({ session, isCurrent, showScreen, onRemove }: SessionRowProps) {
  const text = useText();
  const format = useFormat();
  const title = session.title === '' ? text('sessions.untitled') : session.title;

  return (
    <li className="group relative">
      <Link
        href={sessionPath(session)}
        aria-current={isCurrent ? 'page' : undefined}
        className={clsx(
          'block rounded-control py-1.25 pr-7 pl-2 -outline-offset-2 group-hover:bg-hover pointer-coarse:py-2.5 pointer-coarse:pr-12',
          isCurrent && 'bg-press group-hover:bg-press forced-border',
        )}
      >
        <span className="block truncate leading-[18px]">{title}</span>
        <span className="flex items-center gap-1.5 text-f1 leading-[15px] text-t3">
          <LaneMarks lanes={session.lanes} />
          {showScreen && <span>{text(`shell.${session.screen}`)}</span>}
          <span>{format.dateTime(session.updatedAt)}</span>
        </span>
      </Link>
      <IconButton
        label={text('sessions.delete', { title })}
        icon={<Trash2 size={14} />}
        size="sm"
        onClick={(event) => {
          focusNeighbour(event.currentTarget);
          onRemove(session);
        }}
        className="absolute top-1/2 right-0.5 -translate-y-1/2 opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
      />
    </li>
  );
}

/** The row is about to vanish with the focus in it. */
function focusNeighbour(button: HTMLElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  neighbour?.querySelector('a')?.focus();
}
