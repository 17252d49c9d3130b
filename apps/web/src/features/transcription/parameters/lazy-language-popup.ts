import { lazy } from 'react';

const loadPopup = () => import('./language-popup.tsx');

export const LazyLanguagePopup = lazy(async () => ({ default: (await loadPopup()).LanguagePopup }));

/** Fetches the popup before it is asked for, so that what is typed right after opening reaches its search field. */
export function preloadLanguagePopup(): void {
  // A popup that cannot be fetched is told where it is opened.
  loadPopup().catch(() => undefined);
}
