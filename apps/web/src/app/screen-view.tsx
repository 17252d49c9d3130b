import { lazy } from 'react';
import { ChatScreen } from '#features/chat/chat-screen.tsx';
import { loadTexts } from '#i18n/load-texts.ts';
import { NotFound } from './not-found.tsx';
import type { Route } from './read-route.ts';

const SpeechScreen = lazy(async () => {
  const [{ SpeechScreen: screen }] = await Promise.all([
    import('#features/speech/speech-screen.tsx'),
    loadTexts('inspector'),
    loadTexts('speech'),
  ]);
  return { default: screen };
});
const TranscriptionScreen = lazy(async () => {
  const [{ TranscriptionScreen: screen }] = await Promise.all([
    import('#features/transcription/transcription-screen.tsx'),
    loadTexts('inspector'),
    loadTexts('transcription'),
  ]);
  return { default: screen };
});
const HistoryPage = lazy(async () => {
  const [{ HistoryPage: screen }] = await Promise.all([
    import('./history-page.tsx'),
    loadTexts('archive'),
    loadTexts('history'),
    loadTexts('prompts'),
    loadTexts('start'),
  ]);
  return { default: screen };
});
const SettingsScreen = lazy(async () => {
  const [{ SettingsScreen: screen }] = await Promise.all([
    import('#features/settings/settings-screen.tsx'),
    loadTexts('settings'),
    loadTexts('start'),
  ]);
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
    case 'not-found':
      return <NotFound />;
  }
}

function sessionOf({ sessionId }: { sessionId?: string }): { sessionId?: string } {
  return sessionId === undefined ? {} : { sessionId };
}
