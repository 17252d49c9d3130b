import type { SoundEvents } from './sound-source.ts';

/** Starts a media element; a browser that wants a click first is told apart from a pause that came before the start. */
export function startElement(element: HTMLMediaElement, events: SoundEvents): void {
  element.play().catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
    if (error.name === 'NotAllowedError') events.onBlocked();
    else if (error.name === 'NotSupportedError') events.onFailed('unplayable');
    else if (error.name !== 'AbortError') events.onFailed('unheard');
  });
}
