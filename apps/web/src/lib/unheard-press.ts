/** A command that comes later than this (milliseconds) is not what the press was for. */
const PATIENCE_MS = 10_000;

let last: KeyboardEvent | null = null;

/**
 * A press of a key with Ctrl or ⌘ for which nothing was there yet: what listens for shortcuts comes after the first picture. It is given
 * up as soon as anything else is pressed.
 */
export const unheardPress = {
  /** Begins to note presses; the page does so once. */
  listen(): void {
    document.addEventListener('keydown', (event) => {
      if (!event.repeat) last = event.ctrlKey || event.metaKey ? event : null;
    });
    document.addEventListener('pointerdown', unheardPress.forget);
  },
  get: (): KeyboardEvent | null => (last !== null && performance.now() - last.timeStamp < PATIENCE_MS ? last : null),
  /** It has been heard, whatever came of it. */
  forget(): void {
    last = null;
  },
};
