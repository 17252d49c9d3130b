import { getTake } from '#features/speech/bench/speech-store.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import { playTake } from './play-take.ts';

/** Pauses a take that plays, else plays it from where it is. Call it inside the click, which is what lets the page sound. */
export function togglePlaying(takeId: string): void {
  const take = getTake(takeId);
  if (take === undefined) return;
  const player = takePlayer(take);
  if (player.store.getState().playing) player.pause();
  else playTake(takeId);
}
