import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SoundPlayer } from './sound-player.ts';
import { watchPosition } from './watch-position.ts';

/** A player's position in seconds; while it plays it is told anew with every `step` that it reaches (seconds; 0 for every frame). */
export function usePosition(player: SoundPlayer, step: number): number {
  const playing = useStore(player.store, (state) => state.playing);
  const at = useStore(player.store, (state) => state.at);
  const [live, setLive] = useState<number | null>(null);

  useEffect(() => {
    if (!playing) return;
    const stop = watchPosition(player, setLive, { step });
    return () => {
      stop();
      setLive(null);
    };
  }, [player, playing, step]);

  return playing ? (live ?? at) : at;
}
