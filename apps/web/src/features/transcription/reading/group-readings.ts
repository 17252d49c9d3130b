import { findWords } from '@lineup/shared/transcription/find-words.ts';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';

/** What a lane has at some place of a recording. */
export type Reading = { letter: LaneLetter; said: string };

/** Lanes that have the same there. `isSame`: it is also what the transcript that is read has. */
export type ReadingGroup = { letters: LaneLetter[]; said: string; isSame: boolean };

/** Gathers lanes that have the same words, whatever their case and punctuation; in the order of their first. */
export function groupReadings(readings: readonly Reading[], own: string): ReadingGroup[] {
  const groups = new Map<string, ReadingGroup>();
  for (const { letter, said } of readings) {
    const key = keyOf(said);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { letters: [letter], said, isSame: key === keyOf(own) });
    else group.letters.push(letter);
  }
  return [...groups.values()];
}

function keyOf(text: string): string {
  return findWords(text)
    .map(({ key }) => key)
    .join(' ');
}
