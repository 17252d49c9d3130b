import type { PcmBlock } from './create-pcm-decoder.ts';
import { measureStretch } from './measure-stretch.ts';

/** How many levels there are to a second: a pause between words is five steps or more. */
const LEVELS_PER_SECOND = 100;

/** The RMS over all channels (0 … 1) of each hundredth of a second; the last one may be of less. */
export function measureLevels({ sampleRate, channels }: PcmBlock): number[] {
  const frames = channels[0]?.length ?? 0;
  const border = (step: number) => Math.min(frames, Math.round((step * sampleRate) / LEVELS_PER_SECOND));
  const levels: number[] = [];
  for (let step = 0; border(step) < frames; step += 1) {
    levels.push(measureStretch(channels, { from: border(step), to: border(step + 1) }).rms);
  }
  return levels;
}
