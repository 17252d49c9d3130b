import { SILENCE_PEAK } from './silence-peak.ts';

/** How loud a recording is, as a meter shows it. Amplitudes are 0 to 1 of full scale; times are recorded milliseconds. */
export type Level = {
  at: number;
  /** The loudest sample just now. */
  peak: number;
  /** Rises with the peak at once and falls back slowly. */
  shown: number;
  /** The highest recent peak, and when it was. */
  held: number;
  heldAt: number;
  /** The loudest of the last whole second, for figures and screen readers; `gathered` becomes the next. */
  told: number;
  gathered: number;
  /** How many times full scale was reached: what is above it is cut off. */
  clips: number;
  /** When something was last heard; null while nothing has been. */
  soundAt: number | null;
  /** When listening began: a microphone that was just chosen has not been silent yet. */
  since: number;
};

/** Slow enough to be read, fast enough to show the gaps between words. */
const FALL_DECIBELS_PER_SECOND = 24;
const HOLD_MS = 1_500;
/** Resampling rounds full scale a little off. */
const CLIP_PEAK = 0.99;

/** The level after another measurement. */
export function followLevel(level: Level, { peak, at }: { peak: number; at: number }): Level {
  const fallen = level.shown * 10 ** ((-FALL_DECIBELS_PER_SECOND * (at - level.at)) / 1000 / 20);
  const isHeld = peak < level.held && at - level.heldAt < HOLD_MS;
  const isNewSecond = Math.floor(at / 1000) > Math.floor(level.at / 1000);
  const gathered = Math.max(level.gathered, peak);
  return {
    at,
    peak,
    shown: Math.max(peak, fallen),
    held: isHeld ? level.held : peak,
    heldAt: isHeld ? level.heldAt : at,
    told: isNewSecond ? gathered : level.told,
    gathered: isNewSecond ? 0 : gathered,
    // A long passage at full scale is one clip, not one for each measurement.
    clips: level.clips + (peak >= CLIP_PEAK && level.peak < CLIP_PEAK ? 1 : 0),
    soundAt: peak >= SILENCE_PEAK ? at : level.soundAt,
    since: level.since,
  };
}
