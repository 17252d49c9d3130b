import type { KeyboardEvent, ReactNode } from 'react';
import { groupByDay } from '#blocks/sessions/group-by-day.ts';
import { useGrowingCount } from '#blocks/sessions/use-growing-count.tsx';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { HistoryRow } from './history-row.tsx';
import { stepThroughRows } from './step-through-rows.ts';
import type { FoundSession } from './search/create-search-index.ts';

type HistoryListProps = {
  found: readonly FoundSession[];
  words: readonly string[];
  openedAt: number;
  selected: ReadonlySet<string> | null;
  onSelect: (selected: ReadonlySet<string>) => void;
  /** ArrowUp at the first row goes back to the search. */
  onLeave: () => void;
  renderMenu: ((session: SessionRecord) => ReactNode) | undefined;
};

/** A screenful, and a little more: what a key costs is the drawing of these. */
const STEP = 16;

/** The sessions that were found: the pinned first, then by day, latest first. Arrow keys move from row to row. */
export function HistoryList({ found, words, openedAt, selected, onSelect, onLeave, renderMenu }: HistoryListProps) {
  const text = useText();
  const { count, more } = useGrowingCount({ total: found.length, step: STEP, of: words.join(' ') });
  const drawn = found.slice(0, count);
  const texts = new Map(drawn.map(({ session, text: hit }) => [session.id, hit]));
  const groups = groupByDay(
    drawn.map(({ session }) => session),
    openedAt,
  );

  function toggle(id: string) {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the keys are those of the links inside
    <div onKeyDown={(event: KeyboardEvent<HTMLElement>) => stepThroughRows(event, onLeave)}>
      {groups.map(({ day, sessions }) => (
        <section key={day} className="pb-2">
          <h2 className="pt-2 pb-1 text-f1 font-medium text-t3">{text(`sessions.${day}`)}</h2>
          <ul className="-mx-2">
            {sessions.map((session) => (
              <HistoryRow
                key={session.id}
                session={session}
                hit={texts.get(session.id) ?? null}
                words={words}
                isSelected={selected?.has(session.id) ?? null}
                onToggle={() => toggle(session.id)}
                renderMenu={renderMenu}
              />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </div>
  );
}
