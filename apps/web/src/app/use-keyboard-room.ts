import { useEffect } from 'react';
import { heightAboveKeyboard } from '#lib/height-above-keyboard.ts';

/**
 * Keeps the page, and with it the composer, above the keyboard of a touch screen. Most browsers do it themselves (`interactive-widget` in
 * index.html); Safari lays a page out under the keyboard, and only its visual viewport tells.
 */
export function useKeyboardRoom(): void {
  useEffect(() => {
    const seen = window.visualViewport;
    if (seen === null) return undefined;
    const { style } = document.documentElement;
    const follow = () => {
      const height = heightAboveKeyboard({ layout: innerHeight, visual: seen.height, scale: seen.scale });
      if (height === null) {
        style.removeProperty('--page-height');
        return;
      }
      style.setProperty('--page-height', `${height}px`);
      // Safari has pushed the page up for a field that is in view by now.
      scrollTo(0, 0);
    };
    seen.addEventListener('resize', follow);
    return () => {
      seen.removeEventListener('resize', follow);
      style.removeProperty('--page-height');
    };
  }, []);
}
