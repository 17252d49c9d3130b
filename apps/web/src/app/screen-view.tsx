import { lazy } from 'react';
import { ChatScreen } from '#features/chat/chat-screen.tsx';
import { withTexts } from '#i18n/with-texts.ts';
import type { Route } from './read-route.ts';

const NotFound = lazy(async () => ({ default: (await import('./not-found.tsx')).NotFound }));
const SpeechScreen = lazy(async () => {
  const { SpeechScreen: screen } = await withTexts(
    import('#features/speech/speech-screen.tsx'),
    'inspector',
    'speech',
    'runs',
  );
  return { default: screen };
});
const TranscriptionScreen = lazy(async () => {
  const { TranscriptionScreen: screen } = await withTexts(
    import('#features/transcription/transcription-screen.tsx'),
    'inspector',
    'transcription',
    'runs',
  );
  return { default: screen };
});
const HistoryPage = lazy(async () => {
  const { HistoryPage: screen } = await withTexts(
    import('./history-page.tsx'),
    'archive',
    'history',
    'prompts',
    'runs',
    'start',
  );
  return { default: screen };
});
const OperatorScreen = lazy(async () => {
  const { OperatorScreen: screen } = await withTexts(
    import('#features/operator/operator-screen.tsx'),
    'operator',
    'runs',
  );
  return { default: screen };
});
const SettingsScreen = lazy(async () => {
  const { SettingsScreen: screen } = await withTexts(
    import('#features/settings/settings-screen.tsx'),
    'settings',
    'runs',
    'start',
  );
  return { default: screen };
});

/** The screen that an address names. Chat is part of the first load, every other screen comes when it is opened. */
export function ScreenView({ route }: { route: Route }) {
  switch (route.screen) {
    case 'chat':
      return <ChatScreen {...sessionOf(route)} />;
    case 'speech':
      return <SpeechScreen {...sessionOf(route)} />;
    case 'transcription':
      return <TranscriptionScreen {...sessionOf(route)} />;
    case 'history':
      return <HistoryPage />;
    case 'settings':
      return <SettingsScreen />;
    case 'operator':
      return <OperatorScreen />;
    case 'not-found':
      return <NotFound />;
  }
}

function sessionOf({ sessionId }: { sessionId?: string }): { sessionId?: string } {
  return sessionId === undefined ? {} : { sessionId };
}
