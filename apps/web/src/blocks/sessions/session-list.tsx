import { useState } from 'react';
import { useText } from '#i18n/use-text.ts';
import type { SessionRecord } from '#lib/session-record.ts';
import { groupByDay } from './group-by-day.ts';
import { removeSession } from './remove-session.ts';
import { SessionRow } from './session-row.tsx';

type SessionListProps = {
  sessions: readonly SessionRecord[];
  /** The open session. */
  currentId?: string | undefined;
  /** Called when a session was deleted, so that an open one can be left. */
  onRemoved?: (session: SessionRecord) => void;
  /** Names each session's screen, for lists across screens. */
  showScreen?: boolean;
};

/** Saved sessions by day, latest first. */
export function SessionList({ sessions, currentId, onRemoved, showScreen = false }: SessionListProps) {
  const text = useText();
  const [openedAt] = useState(Date.now);

  async function handleRemove(session: SessionRecord) {
    const title = session.title === '' ? text('sessions.untitled') : session.title;
    await removeSession(session, { deleted: text('sessions.deleted', { title }), undo: text('ui.undo') });
    onRemoved?.(session);
  }

  return groupByDay(sessions, openedAt).map(({ day, sessions: group }) => (
    <section key={day}>
      <h2 className="px-2 pt-3.5 pb-1 text-f1 font-medium text-t3">{text(`sessions.${day}`)}</h2>
      <ul className="flex flex-col gap-px">
        {group.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            isCurrent={session.id === currentId}
            showScreen={showScreen}
            onRemove={(each) => void handleRemove(each)}
          />
        ))}
      </ul>
    </section>
  ));
}
