import { vi } from 'vitest';
import { createStore } from 'zustand';
import type { SoundPlayer, SoundPlayerState } from '#blocks/audio/sound-player.ts';

const SILENT: SoundPlayerState = { playing: false, at: 0, duration: null, rate: 1, loop: false, failed: null };

/** A player that makes no sound and remembers what it was told. */
export function fakePlayer() {
  const store = createStore<SoundPlayerState>(() => SILENT);
  return {
    store,
    play: () => store.setState({ playing: true }),
    pause: () => store.setState({ playing: false }),
    position: () => 0,
    seek: vi.fn<SoundPlayer['seek']>(),
    setRate: vi.fn<SoundPlayer['setRate']>(),
    setLoop: vi.fn<SoundPlayer['setLoop']>(),
    setGain: vi.fn<SoundPlayer['setGain']>(),
    open: vi.fn<SoundPlayer['open']>(),
    append: vi.fn<SoundPlayer['append']>(),
    nextPiece: vi.fn<SoundPlayer['nextPiece']>(),
    end: vi.fn<SoundPlayer['end']>(),
    complete: vi.fn<SoundPlayer['complete']>(),
    release: vi.fn<SoundPlayer['release']>(),
  } satisfies SoundPlayer;
}
