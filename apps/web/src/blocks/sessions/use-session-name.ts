import { useSessions } from './use-sessions.ts';

/** What a person calls a session; undefined where they have not named it. */
export function useSessionName(id: string | undefined): string | undefined {
  return useSessions(({ sessions }) => sessions.find((session) => session.id === id)?.name ?? undefined);
}
