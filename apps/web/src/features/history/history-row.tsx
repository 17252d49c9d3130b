import { clsx } from 'clsx';
import { Pin } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { SessionMenu } from '#blocks/sessions/session-menu.tsx';
import { SessionNameField } from '#blocks/sessions/session-name-field.tsx';
import { useSessionRow } from '#blocks/sessions/use-session-row.ts';
import { useFormat } from '#i18n/use-format.ts';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { foundPath } from './found-path.ts';
import { HistoryFacts } from './history-facts.tsx';
import { HitLine } from './hit-line.tsx';
import { HitText } from './hit-text.tsx';
import { markTitle } from './search/mark-title.ts';
import type { SearchText } from './search/search-text.ts';

type HistoryRowProps = {
  session: SessionRecord;
  hit: SearchText | null;
  words: readonly string[];
  /** Null while nothing is being selected. */
  isSelected: boolean | null;
  onToggle: () => void;
  renderMenu: ((session: SessionRecord) => ReactNode) | undefined;
};

/** One saved session: a link to it and to the hit in it, what is known of it, and the menu of what can be done with it. */
export function HistoryRow({ session, hit, words, isSelected, onToggle, renderMenu }: HistoryRowProps) {
  const text = useText();
  const when = useFormat().dateTime(session.updatedAt);
  const { row, title, isRenaming, rename, endRenaming, remove, handleKey } = useSessionRow(session);

  return (
    <li
      ref={row}
      data-session
      className={clsx(
        'group relative flex items-start gap-2 border-b border-line [contain-intrinsic-size:auto_52px] [content-visibility:auto] hover:bg-hover',
        isSelected === true && 'bg-press',
      )}
    >
      {isSelected !== null && (
        <input
          type="checkbox"
          aria-label={text('history.select.one', { title })}
          checked={isSelected}
          onChange={onToggle}
          className="relative z-1 mt-3 ml-2 size-4 shrink-0 accent-accent pointer-coarse:m-2.5 pointer-coarse:size-6"
        />
      )}
      <div className="min-w-0 flex-1 py-2 pl-2">
        {isRenaming ? (
          <SessionNameField session={session} onDone={endRenaming} />
        ) : (
          <Link
            href={foundPath({ session, text: hit })}
            onKeyDown={handleKey}
            className="flex items-center gap-1.5 outline-offset-2 after:absolute after:inset-0 after:content-['']"
          >
            {session.isPinned && <Pin size={12} aria-hidden className="shrink-0 text-t3" />}
            <span className="min-w-0 truncate font-medium text-t1">
              <HitText parts={markTitle(title, words)} />
            </span>
          </Link>
        )}
        <HistoryFacts session={session} when={when} />
        {hit !== null && <HitLine hit={hit} words={words} />}
      </div>
      <time
        dateTime={new Date(session.updatedAt).toISOString()}
        className="shrink-0 pt-2.25 pr-2 text-f2 text-t3 tabular-nums max-sm:hidden pointer-fine:group-focus-within:opacity-0 pointer-fine:group-hover:opacity-0 pointer-fine:group-has-[[aria-expanded=true]]:opacity-0"
      >
        {when}
      </time>
      <span className="flex shrink-0 items-center pt-1.5 pr-1 opacity-0 pointer-fine:absolute pointer-fine:top-0 pointer-fine:right-0 pointer-coarse:relative group-focus-within:opacity-100 group-hover:opacity-100 has-[[aria-expanded=true]]:opacity-100 pointer-coarse:opacity-100">
        {renderMenu?.(session)}
        <SessionMenu session={session} onRename={rename} onRemove={remove} />
      </span>
    </li>
  );
}
