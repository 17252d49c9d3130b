import { onSessionRelease } from '#blocks/sessions/session-releases.ts';
import { removeTakes, takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { stopTakes } from './stop-takes.ts';
import { releasePlayer } from './take-players.ts';

let isWatching = false;

/** Begins, once, to let go of sessions that are deleted: their takes are stopped, and nothing of them is saved again. */
export function forgetDeletedTakes(): void {
  if (isWatching) return;
  isWatching = true;
  onSessionRelease((sessionId) => {
    const ids = new Set(takesOf(sessionId, useSpeechStore.getState().takes).map(({ id }) => id));
    stopTakes(ids);
    for (const id of ids) releasePlayer(id);
    // A take that is saved is looked up here first.
    removeTakes(ids);
    if (useSpeechStore.getState().sessionId === sessionId) {
      useSpeechStore.setState({ sessionId: null, missingId: sessionId, isOpen: false });
    }
  });
}
