import type { SessionRecord, SessionScreen } from '#lib/session-record.ts';

/** Where each screen begins something new. */
export const SCREEN_PATHS = {
  chat: '/',
  speech: '/speech',
  transcription: '/transcription',
} as const satisfies Record<SessionScreen, string>;

/** The address of a saved session. */
export function sessionPath({ screen, id }: Pick<SessionRecord, 'screen' | 'id'>): string {
  return `/${screen}/${id}`;
}
