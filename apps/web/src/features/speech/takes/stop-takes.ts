import { liveTakes } from './live-takes.ts';
import { pausePlayer } from './take-players.ts';

/** Stops takes that still arrive; what came of them is kept, and can be played, but not by itself: stop means silence. */
export function stopTakes(ids: Iterable<string>): void {
  for (const id of ids) {
    const live = liveTakes.get(id);
    if (live === undefined) continue;
    pausePlayer(id);
    live.controller.abort();
  }
}
