import { PanelLeftOpen } from 'lucide-react';
import { lazy } from 'react';
import { useSessionList } from '#blocks/sessions/use-session-list.ts';
import { loadTexts } from '#i18n/load-texts.ts';
import { useText } from '#i18n/use-text.ts';
import { setListOpen, useAppearance } from '#lib/appearance.ts';
import { SESSION_SCREENS } from '#lib/session-record.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { LatePart } from '#ui/late-part.tsx';
import type { Route } from './read-route.ts';

/** A first visit has nothing to list. */
const HistoryColumn = lazy(async () => {
  const [{ HistoryColumn: column }] = await Promise.all([import('./history-column.tsx'), loadTexts('history')]);
  return { default: column };
});

/** The list of saved sessions beside the workspace, where there are any and it is open. */
export function SideList({ route }: { route: Route }) {
  const { screen, sessions } = useListed(route);
  const isOpen = useAppearance((state) => state.isListOpen);
  if (screen === undefined || sessions.length === 0 || !isOpen) return null;
  return (
    <LatePart fallback={<div className="hidden w-56 shrink-0 lg:block" />}>
      <HistoryColumn
        screen={screen}
        sessions={sessions}
        currentId={'sessionId' in route ? route.sessionId : undefined}
      />
    </LatePart>
  );
}

/** The way back to the list when it is closed. */
export function SideListOpener({ route }: { route: Route }) {
  const text = useText();
  const { sessions } = useListed(route);
  const isOpen = useAppearance((state) => state.isListOpen);
  if (sessions.length === 0 || isOpen) return null;
  return (
    <IconButton
      label={text('shell.show_sessions')}
      icon={<PanelLeftOpen />}
      onClick={() => setListOpen(true)}
      className="max-lg:hidden"
    />
  );
}

function useListed(route: Route) {
  const screen = SESSION_SCREENS.find((each) => each === route.screen);
  const sessions = useSessionList(screen);
  return { screen, sessions: screen === undefined ? [] : sessions };
}
