/** Keeps one small choice about this device under `lineup.<name>`; public/first-paint.js reads it before the next first paint. */
export function remember(name: 'theme' | 'density' | 'list' | 'locale', value: string): void {
  try {
    // oxlint-disable-next-line no-restricted-globals -- this file is the only door to it
    localStorage.setItem(`lineup.${name}`, value);
  } catch {
    // Denied or full: the choice holds until the page closes.
  }
}
