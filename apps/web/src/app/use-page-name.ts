import { sessionTitle } from '#blocks/sessions/session-title.ts';
import { useSessions } from '#blocks/sessions/use-sessions.ts';
import type { TextKey } from '#i18n/catalogue.ts';
import { useText } from '#i18n/use-text.ts';
import type { Route } from './read-route.ts';

/** The page is named after the open session, else after its screen. */
export function usePageName(route: Route): string {
  const text = useText();
  const sessionId = 'sessionId' in route ? route.sessionId : undefined;
  const session = useSessions(({ sessions }) => sessions.find(({ id }) => id === sessionId));
  const screen = text(titleOf(route.screen));
  return `${session === undefined ? screen : sessionTitle(session, screen)} · ${text('shell.product')}`;
}

function titleOf(screen: Route['screen']): TextKey {
  switch (screen) {
    case 'not-found':
      return 'shell.not_found.title';
    case 'operator':
      return 'operator.title';
    default:
      return `shell.${screen}`;
  }
}
