import '#styles/main.css';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CONFIG_KEY } from '#blocks/models/config-key.ts';
import { startSessions } from '#blocks/sessions/start-sessions.ts';
import { loadLocale } from '#i18n/set-locale.ts';
import { unheardPress } from '#lib/unheard-press.ts';
import { App } from './app.tsx';
import { checkSession } from './check-session.ts';
import { prepareScreen } from './prepare-screen.ts';
import { queries } from './queries.ts';
import { readRoute } from './read-route.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

unheardPress.listen();
const [config] = await Promise.all([checkSession(), loadLocale(), prepareScreen(readRoute(location.pathname))]);
if (config !== undefined) queries.setQueryData(CONFIG_KEY, config);
startSessions();
// A transition is drawn in short pieces, so that a slow machine can answer a press in between.
startTransition(() =>
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);
