import { useState, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { groupByDay } from './group-by-day.ts';
import { SessionRow } from './session-row.tsx';
import { useGrowingCount } from './use-growing-count.tsx';

type SessionListProps = {
  /** In the order they are shown. */
  sessions: readonly SessionRecord[];
  /** The open session. */
  currentId?: string | undefined;
  /** Called when a session was deleted, so that an open one can be left. */
  onRemoved?: (session: SessionRecord) => void;
  /** A further menu of each session, for what this list knows nothing of. */
  renderMenu?: ((session: SessionRecord) => ReactNode) | undefined;
};

/** A screenful, and some more. */
const STEP = 60;

/** Saved sessions as a narrow list: the pinned first, then by day, latest first. */
export function SessionList({ sessions, currentId, onRemoved, renderMenu }: SessionListProps) {
  const text = useText();
  const [openedAt] = useState(Date.now);
  const { count, more } = useGrowingCount({ total: sessions.length, step: STEP });

  return (
    <>
      {groupByDay(sessions.slice(0, count), openedAt).map(({ day, sessions: group }) => (
        <section key={day}>
          <h2 className="px-2 pt-3.5 pb-1 text-f1 font-medium text-t3">{text(`sessions.${day}`)}</h2>
          <ul className="flex flex-col gap-px">
            {group.map((session) => (
              <SessionRow
                key={session.id}
                session={session}
                isCurrent={session.id === currentId}
                renderMenu={renderMenu}
                onRemoved={onRemoved}
              />
            ))}
          </ul>
        </section>
      ))}
      {more}
    </>
  );
}
