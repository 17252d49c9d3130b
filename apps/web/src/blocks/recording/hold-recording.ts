import { recordingLock } from './recording-lock.ts';

/** Marks a recording as this page's own until the returned function is called, or the page is gone. */
export function holdRecording(recordingId: string): () => void {
  const held = Promise.withResolvers<void>();
  navigator.locks
    .request(recordingLock(recordingId), () => held.promise)
    .catch(() => {
      // A frame that is denied locks is denied storage as well: nothing is kept there that another page could take.
    });
  return held.resolve;
}
