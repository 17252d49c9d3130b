import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { SoundPlayer } from './sound-player.ts';

/** A player's position in seconds, told anew at every frame while it plays. */
export function usePosition(player: SoundPlayer): number {
  const playing = useStore(player.store, (state) => state.playing);
  const at = useStore(player.store, (state) => state.at);
  const [live, setLive] = useState<number | null>(null);

  useEffect(() => {
    if (!playing) return;
    let frame = requestAnimationFrame(tick);
    function tick() {
      setLive(player.position());
      frame = requestAnimationFrame(tick);
    }
    return () => {
      cancelAnimationFrame(frame);
      setLive(null);
    };
  }, [player, playing]);

  return playing ? (live ?? at) : at;
}
