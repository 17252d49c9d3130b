import { takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';
import { stopTakes } from './stop-takes.ts';
import type { Take } from './take-record.ts';

/** Stops those of the session on the screen that are meant, as far as they still arrive. */
export function stopShownTakes(isMeant: (take: Take) => boolean): void {
  const { takes, sessionId } = useSpeechStore.getState();
  const meant = takesOf(sessionId, takes).filter(isMeant);
  stopTakes(meant.map(({ id }) => id));
}
