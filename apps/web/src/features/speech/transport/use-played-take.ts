import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

/** A take's player, and where in the sound it is, in seconds. Its caller is drawn at every frame while it plays: keep it small. */
export function usePlayedTake(take: Take): { player: SoundPlayer; position: number } {
  const player = takePlayer(take);
  return { player, position: usePosition(player) };
}
