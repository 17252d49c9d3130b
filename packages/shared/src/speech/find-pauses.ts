/** A stretch of silence between two stretches of voice, in seconds. */
export type Pause = { middle: number; length: number };

/** What is 20 dB below the loud parts of speech is silence; breaths are about there. */
const QUIET = 0.1;
const LOUD_SHARE = 0.95;
/** Seconds. The closure of a plosive is silent too, but shorter. */
const SHORTEST_PAUSE = 0.1;

/** Where a sound has voice (all of it, when it is nothing but silence) and the pauses in between; `levels` are RMS per `step` seconds. */
export function findPauses(
  levels: readonly number[],
  step: number,
): { voice: { start: number; end: number }; pauses: Pause[] } {
  const loud = levels.toSorted((a, b) => a - b)[Math.floor(levels.length * LOUD_SHARE)] ?? 0;
  const isVoice = (level: number) => level >= loud * QUIET;
  const first = Math.max(0, levels.findIndex(isVoice));
  const pauses: Pause[] = [];
  let voiceEnd = first;
  for (const [index, level] of levels.entries()) {
    if (!isVoice(level)) continue;
    const length = (index - voiceEnd) * step;
    if (length >= SHORTEST_PAUSE) pauses.push({ middle: ((index + voiceEnd) / 2) * step, length });
    voiceEnd = index + 1;
  }
  return { voice: { start: first * step, end: voiceEnd * step }, pauses };
}
