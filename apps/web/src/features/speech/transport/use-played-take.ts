import { seenStep } from '#blocks/audio/seen-step.ts';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/**
 * A take's player, and where in the sound it is, in seconds, as finely as a drawing of it can show. Its caller is drawn at nearly every
 * frame while a short take plays: keep it small.
 */
export function usePlayedTake(take: Take): { player: SoundPlayer; position: number } {
  const player = takePlayer(take);
  return { player, position: usePosition(player, seenStep(take.sound?.duration ?? null)) };
}
