import '#styles/main.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startSessions } from '#blocks/sessions/start-sessions.ts';
import { loadLocale } from '#i18n/set-locale.ts';
import { App } from './app.tsx';
import { checkSession } from './check-session.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

await Promise.all([loadLocale(), checkSession()]);
startSessions();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
