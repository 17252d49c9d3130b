import { speechWeight } from '#speech/speech-weight.ts';
import { alignSequences } from './align-sequences.ts';
import { spellOut, type SpelledLetter } from './spell-out.ts';
import type { SpokenWord } from './spoken-word.ts';
import type { WordTime } from './word-time.ts';

/** Letters that are not known to take time do, too. */
const LEAST_WEIGHT = 0.01;

/** A stretch of text that is said from `start` to `end` (seconds). */
export type TimedPiece = { start: number; end: number; text: string };

/**
 * When each word is said, by the stretches of text with known times that it stands in: their letters are aligned with those of the
 * words, and share the time of a stretch by how long they take to say. Null for words that share no letter with any.
 */
export function placeByPieces(spoken: readonly SpokenWord[], pieces: readonly TimedPiece[]): (WordTime | null)[] {
  const times: (WordTime | null)[] = spoken.map(() => null);
  const letters = spellOut(spoken.map(({ text }) => text));
  const timed = spellOut(pieces.map(({ text }) => text));
  const moments = shareTimes(timed, pieces);
  const steps = alignSequences(
    letters.map(({ letter }) => letter),
    timed.map(({ letter }) => letter),
  );
  for (const { reference, heard } of steps) {
    const letter = letters[reference ?? -1];
    const moment = moments[heard ?? -1] ?? null;
    if (moment === null || letter === undefined || letter.owner === null) continue;
    const before = times[letter.owner];
    const isExact = letter.isFirst && timed[heard ?? -1]?.isFirst === true;
    times[letter.owner] = before ? { ...before, end: moment.end } : { ...moment, exact: isExact };
  }
  return times;
}

type Moment = { start: number; end: number };

/** The time of each letter within its piece; null for the spaces between them. */
function shareTimes(letters: readonly SpelledLetter[], pieces: readonly TimedPiece[]): (Moment | null)[] {
  const known = new Map<string, number>();
  const weigh = (letter: string) => {
    const weight = known.get(letter) ?? Math.max(LEAST_WEIGHT, speechWeight(letter));
    known.set(letter, weight);
    return weight;
  };
  const totals = pieces.map(() => 0);
  for (const { letter, owner } of letters) {
    if (owner !== null) totals[owner] = (totals[owner] ?? 0) + weigh(letter);
  }
  let said = 0;
  return letters.map(({ letter, owner, isFirst }) => {
    if (owner === null) return null;
    if (isFirst) said = 0;
    const { start = 0, end = 0 } = pieces[owner] ?? {};
    const pace = Math.max(0, end - start) / (totals[owner] ?? 1);
    const from = start + said * pace;
    said += weigh(letter);
    return { start: from, end: start + said * pace };
  });
}
