import { alignOverlap, type AgreedWord } from './align-overlap.ts';
import type { LaidOutPart, PartWord, TimePrecision } from './recording-part.ts';

/**
 * Where one part's text ends and the next one's begins (UTF-16 offsets in each), so that no word is said twice; `signs` follow on the
 * first.
 */
export type PartCut = { to: number; signs: string; from: number };

/**
 * By how well times are known: seconds within which words may be the same, those around the overlap whose words may be in it, and how many
 * agreed words in a row can be trusted.
 */
const TRUST: Readonly<Record<TimePrecision, { tolerance: number; around: number; run: number }>> = {
  words: { tolerance: 1, around: 0, run: 1 },
  segments: { tolerance: 8, around: 5, run: 2 },
  none: { tolerance: Infinity, around: 0, run: 3 },
};
/** Nobody says more words, or Chinese characters, in a second; and some that a transcript made up may stand beside them. */
const WORDS_PER_SECOND = 7;
const MADE_UP_WORDS = 6;
const MOST_WORDS = 400;
/** A row of so many agreed words is no chance, however long the others are. */
const LONG_RUN = 3;

/**
 * Finds the cut between two parts that overlap in time: behind a word on which both agree, as near to the middle of the overlap as can be
 * and in a row of such words; where they agree on nothing, at the middle by time, and without times nowhere.
 */
export function chooseCut(before: LaidOutPart, after: LaidOutPart): PartCut {
  const precision = worse(before.precision, after.precision);
  const overlap = { start: after.start, end: before.end };
  const middle = (overlap.start + overlap.end) / 2;
  const tail = pickTail(before.words, overlap, precision);
  const head = pickHead(after.words, overlap, precision);
  const agreed = alignOverlap(tail, head, TRUST[precision].tolerance);
  const pair = choosePair({ agreed, tail, head, middle, precision, before, after });
  if (pair !== undefined) return cutBehind(before, after, pair.word, pair.other);
  if (precision === 'none') return { to: before.layout.text.length, signs: '', from: 0 };
  return cutAt(before, after, middle);
}

function worse(one: TimePrecision, other: TimePrecision): TimePrecision {
  if (one === 'none' || other === 'none') return 'none';
  return one === 'segments' || other === 'segments' ? 'segments' : 'words';
}

type Stretch = { start: number; end: number };

function pickTail(words: readonly PartWord[], { start, end }: Stretch, precision: TimePrecision): PartWord[] {
  if (precision === 'none') return words.slice(-countWords(end - start));
  return words.filter(({ from, to }) => (from + to) / 2 >= start - TRUST[precision].around).slice(-MOST_WORDS);
}

function pickHead(words: readonly PartWord[], { start, end }: Stretch, precision: TimePrecision): PartWord[] {
  if (precision === 'none') return words.slice(0, countWords(end - start));
  return words.filter(({ from, to }) => (from + to) / 2 <= end + TRUST[precision].around).slice(0, MOST_WORDS);
}

function countWords(seconds: number): number {
  return Math.min(MOST_WORDS, Math.ceil(seconds * WORDS_PER_SECOND) + MADE_UP_WORDS);
}

type Choice = {
  agreed: readonly AgreedWord[];
  tail: readonly PartWord[];
  head: readonly PartWord[];
  middle: number;
  precision: TimePrecision;
  before: LaidOutPart;
  after: LaidOutPart;
};

function choosePair({
  agreed,
  tail,
  head,
  middle,
  precision,
  before,
  after,
}: Choice): { word: PartWord; other: PartWord } | undefined {
  const last = agreed.at(-1);
  // All that the one ends and the other begins with.
  const meets = last !== undefined && last.before === tail.length - 1 && last.after === last.run - 1;
  const pairs = agreed.flatMap(({ before: index, after: otherIndex, run }) => {
    const [word, other] = [tail[index], head[otherIndex]];
    if (word === undefined || other === undefined || (run < TRUST[precision].run && !meets)) return [];
    if (isInsideWord(before, word.end) || isInsideWord(after, other.end)) return [];
    return [{ word, other, run: Math.min(run, LONG_RUN), distance: Math.abs((word.to + other.to) / 2 - middle) }];
  });
  const longest = Math.max(...pairs.map(({ run }) => run));
  const trusted = pairs.filter(({ run }) => run === longest);
  if (precision === 'none') return trusted[trusted.length >> 1];
  return trusted.toSorted((a, b) => a.distance - b.distance)[0];
}

/** A cut inside a word that was told as one would leave half of it without a time. */
function isInsideWord({ layout }: LaidOutPart, offset: number): boolean {
  return layout.words.some((span) => span !== null && span.start < offset && offset < span.end);
}

/** The signs behind the last word that a transcript has are a guess: the sentence may go on. */
function cutBehind(before: LaidOutPart, after: LaidOutPart, word: PartWord, other: PartWord): PartCut {
  const signs = signsBehind(before.layout.text, word.end);
  const otherSigns = signsBehind(after.layout.text, other.end);
  const isLast = before.words.at(-1) === word;
  return {
    to: word.end,
    signs: isLast && other !== after.words.at(-1) ? otherSigns : signs,
    from: other.end + otherSigns.length,
  };
}

/** Whole words by their times, and by their segments' where only those are known: a share of a segment is a guess. */
function cutAt(before: LaidOutPart, after: LaidOutPart, middle: number): PartCut {
  const last = before.words.findLast((word) => middleOf(before, word) < middle);
  const dropped = after.words.findLast((word) => middleOf(after, word) < middle);
  const signs = last === undefined ? '' : signsBehind(before.layout.text, last.end);
  const from = dropped === undefined ? 0 : dropped.end + signsBehind(after.layout.text, dropped.end).length;
  return { to: last?.end ?? 0, signs, from };
}

function middleOf({ start, precision, layout, transcript }: LaidOutPart, word: PartWord): number {
  const index = precision === 'words' ? -1 : layout.segments.findIndex(({ end }) => end >= word.end);
  const segment = transcript.segments[index];
  return segment === undefined ? (word.from + word.to) / 2 : start + (segment.start + segment.end) / 2;
}

/** What closes behind a word: marks and quotes up to a space, a letter or an opening one. */
function signsBehind(text: string, offset: number): string {
  return /^[^\s\p{L}\p{N}\p{Ps}\p{Pi}]*/u.exec(text.slice(offset, offset + 8))?.[0] ?? '';
}
