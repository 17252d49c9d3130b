import { createStore } from 'zustand';
import type { SoundPlayer, SoundPlayerState } from './sound-player.ts';

/** A player for tests that makes no sound: `move` says where it has come to. */
export function fakeSoundPlayer(duration = 60): { player: SoundPlayer; move: (seconds: number) => void } {
  const store = createStore<SoundPlayerState>(() => ({
    playing: false,
    at: 0,
    duration,
    rate: 1,
    loop: false,
    failed: null,
  }));
  let position = 0;
  const player: SoundPlayer = {
    store,
    play: () => store.setState({ playing: true }),
    pause: () => store.setState({ playing: false, at: position }),
    seek(seconds) {
      // In this order, as a player does.
      store.setState({ at: seconds });
      position = seconds;
    },
    setRate: (rate) => store.setState({ rate }),
    setLoop: (loop) => store.setState({ loop }),
    setGain: () => undefined,
    position: () => position,
    open: () => undefined,
    append: () => undefined,
    nextPiece: () => undefined,
    end: () => undefined,
    complete: () => undefined,
    release: () => undefined,
  };
  return { player, move: (seconds) => (position = seconds) };
}
