import { useStore } from 'zustand';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { usePosition } from '#blocks/audio/use-position.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';
import { sentenceAt } from './sentence-at.ts';

/** The take in the transport, its player, and where in it the sound is. */
export type PlayedTake = {
  take: Take;
  player: SoundPlayer;
  playing: boolean;
  /** Seconds. */
  position: number;
  /** The sentence that sounds, counted from 0; null until the sentences have been found. */
  sentence: number | null;
};

/** The take that the transport holds. Its caller is drawn at every frame while it plays: keep it small. */
export function usePlayedTake(take: Take): PlayedTake {
  const player = takePlayer(take);
  const playing = useStore(player.store, (state) => state.playing);
  const position = usePosition(player);
  return {
    take,
    player,
    playing,
    position,
    sentence: take.sentences === null ? null : sentenceAt(take.sentences, position),
  };
}
