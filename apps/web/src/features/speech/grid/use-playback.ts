import { createStore, useStore } from 'zustand';
import type { SoundPlayerState } from '#blocks/audio/sound-player.ts';
import { liveTakes } from '#features/speech/takes/live-takes.ts';
import { takePlayer } from '#features/speech/takes/take-players.ts';
import type { Take } from '#features/speech/takes/take-record.ts';

type Playback = {
  isPlaying: boolean;
  /** Its bytes were wanted and were not there. */
  isGone: boolean;
};

const NO_PLAYER = createStore<Pick<SoundPlayerState, 'playing' | 'failed'>>(() => ({ playing: false, failed: null }));

/**
 * How a cell's take is played. A take that this page is making gets its player when somebody plays it: a grid of them would open as many
 * decoders, and none of them would have sounded with the first bytes.
 */
export function usePlayback(take: Take | null, isCurrent: boolean): Playback {
  const isKept = take !== null && take.ending !== null && take.sound !== null && !liveTakes.has(take.id);
  const hasPlayer = take !== null && (isCurrent || isKept);
  const store = hasPlayer ? takePlayer(take).store : NO_PLAYER;
  const isPlaying = useStore(store, ({ playing }) => playing);
  const isGone = useStore(store, ({ failed }) => failed === 'gone');
  return { isPlaying, isGone };
}
