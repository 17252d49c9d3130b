import { useEffect, useState } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { loopCue } from './loop-cue.ts';

type CueLoopOptions = { cues: readonly { start: number; end: number }[]; duration: number | null };

/** Repeats the cue that is played, as long as that is wanted. */
export function useCueLoop(player: SoundPlayer, { cues, duration }: CueLoopOptions) {
  const [isLooping, setLooping] = useState(false);
  useEffect(() => (isLooping ? loopCue(player, { cues, duration }) : undefined), [isLooping, player, cues, duration]);
  return { isLooping, toggle: () => setLooping(!isLooping) };
}
