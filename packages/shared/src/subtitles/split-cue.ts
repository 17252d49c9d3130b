import { markGraphemes } from '#speech/mark-graphemes.ts';
import type { TranscriptWord } from '#transcription/transcript-result.ts';
import { createCueClock } from './create-cue-clock.ts';
import { CUE_LIMITS } from './cue-limits.ts';
import type { Cue, TimedCue } from './cue.ts';
import { isTimed } from './is-timed.ts';
import { nextCueId } from './next-cue-id.ts';

/** Which cue, where in its text (UTF-16 offset), and the words of the transcript with their times, in order, as far as they are known. */
export type CueSplit = { id: string; offset: number; words?: readonly TranscriptWord[] };

/**
 * Splits a cue in two; the second one gets a new id. The times are those of the words on both sides, else the share of the length. The
 * same list comes back when one side would be empty.
 */
export function splitCue(cues: readonly Cue[], { id, offset, words = [] }: CueSplit): readonly Cue[] {
  const at = cues.findIndex((cue) => cue.id === id);
  const cue = cues[at];
  if (cue === undefined) return cues;
  const cut = skipGrapheme(cue.text, offset);
  const before = cue.text.slice(0, cut).trimEnd();
  const after = cue.text.slice(cut).trimStart();
  if (before.trim() === '' || after.trim() === '') return cues;
  const { end, start } = isTimed(cue) ? findTimes(cue, before, after, words) : { end: null, start: null };
  const halves = [
    { ...cue, end, text: before },
    { ...cue, id: nextCueId(cues), start, text: after },
  ];
  return cues.toSpliced(at, 1, ...halves);
}

/** An offset inside a grapheme is moved behind it. */
function skipGrapheme(text: string, offset: number): number {
  const { borders } = markGraphemes(text);
  let at = Math.max(0, offset);
  while (borders[at] === 0) at += 1;
  return at;
}

function findTimes(
  cue: TimedCue,
  before: string,
  after: string,
  words: readonly TranscriptWord[],
): { end: number; start: number } {
  const clock = createCueClock(cue, words);
  const end = clock.endAt(before.length);
  const start = clock.startAt(cue.text.length - after.length);
  // Both halves keep a length, if there is enough for two.
  const margin = Math.min(CUE_LIMITS.shortest, (cue.end - cue.start) / 2);
  const [least, most] = [cue.start + margin, cue.end - margin];
  const limit = (time: number) => Math.min(Math.max(time, least), Math.max(least, most));
  return { end: limit(end), start: limit(start) };
}
