import { SESSION_SCREENS, type SessionScreen } from '#lib/session-record.ts';

/** What an address names. */
export type Route =
  | { screen: SessionScreen; sessionId?: string }
  | { screen: 'history' }
  | { screen: 'settings' }
  | { screen: 'operator' }
  | { screen: 'not-found' };

/** Reads a path. One screen component serves a new and a saved session, so a draft that becomes a session is not torn down. */
export function readRoute(path: string): Route {
  const [first = '', id, ...rest] = path.split('/').filter((part) => part !== '');
  if (rest.length > 0) return { screen: 'not-found' };
  if (id === undefined && first === '') return { screen: 'chat' };
  if (id === undefined && (first === 'history' || first === 'settings' || first === 'operator'))
    return { screen: first };

  const screen = SESSION_SCREENS.find((each) => each === first);
  if (screen === undefined || (screen === 'chat' && id === undefined)) return { screen: 'not-found' };
  return id === undefined ? { screen } : { screen, sessionId: id };
}
