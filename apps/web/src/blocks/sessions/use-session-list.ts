import type { SessionRecord, SessionScreen } from '#lib/session-record.ts';
import { useSessions } from './use-sessions.ts';

/** The saved sessions of one screen, or of all: the pinned first, then the latest. */
export function useSessionList(screen?: SessionScreen): readonly SessionRecord[] {
  const sessions = useSessions((state) => state.sessions);
  return screen === undefined ? sessions : sessions.filter((session) => session.screen === screen);
}
