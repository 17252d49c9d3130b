import { useEffect, useState } from 'react';
import type { SoundPlayer } from '#blocks/audio/sound-player.ts';
import { watchPosition } from '#blocks/audio/watch-position.ts';
import { currentSegment } from '#blocks/transcripts/current-segment.ts';

/** The index of the cue that is spoken now, told only when it is another one; −1 in a pause, outside and before anything was played. */
export function useCurrentCue(player: SoundPlayer, cues: readonly { start: number; end: number }[]): number {
  const [current, setCurrent] = useState(-1);
  useEffect(
    () =>
      watchPosition(player, (seconds) => {
        const isIdle = seconds === 0 && !player.store.getState().playing;
        setCurrent(isIdle ? -1 : currentSegment(cues, seconds));
      }),
    [player, cues],
  );
  return current < cues.length ? current : -1;
}
