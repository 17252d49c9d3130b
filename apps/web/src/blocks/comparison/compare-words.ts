import { diffSequences, type DiffRun } from './diff-sequences.ts';
import { isWord, splitUnits, splitWords } from './split-words.ts';
import type { WordRun } from './word-run.ts';

/** A smallest part that is compared, the word it belongs to, and its equal on the other side (−1 for none). */
type Unit = { text: string; word: number; pair: number };

/** Words of so many Latin letters that agree alone between longer differences agree by chance. */
const ISLAND = 4;

/**
 * Compares two texts word by word. Runs come in order and join to both texts exactly. Words are marked whole; a sign, a space or a
 * little word alone between two differences is not worth an interruption and counts as different.
 */
export function compareWords(a: string, b: string): WordRun[] {
  const [left, right] = [readUnits(a), readUnits(b)];
  const runs = diffSequences(left.map(keyOf), right.map(keyOf));
  for (const run of listWorthy(runs, left, right)) {
    left.slice(run.a, run.a + run.length).forEach((unit, index) => (unit.pair = run.b + index));
    right.slice(run.b, run.b + run.length).forEach((unit, index) => (unit.pair = run.a + index));
  }
  keepWordsWhole(left, right);
  return listRuns(left, right);
}

function readUnits(text: string): Unit[] {
  return splitWords(text).flatMap((word, index) =>
    splitUnits(word).map((unit) => ({ text: unit, word: index, pair: -1 })),
  );
}

/** Every white space is like another: a line that breaks elsewhere is no difference. */
function keyOf({ text }: Unit): string {
  return text.trim() === '' ? ' ' : text;
}

/** The runs that both have, without those that agree only by chance between two differences. */
function listWorthy(runs: readonly DiffRun[], left: readonly Unit[], right: readonly Unit[]): DiffRun[] {
  const same = runs.filter(({ type }) => type === 'same');
  const gaps = [...same, { a: left.length, b: right.length, length: 0 }].map((run, index) => {
    const before = same[index - 1] ?? { a: 0, b: 0, length: 0 };
    const inA = left.slice(before.a + before.length, run.a);
    const inB = right.slice(before.b + before.length, run.b);
    return Math.max(measure(inA), measure(inB));
  });
  return same.filter((run, index) => {
    const around = Math.min(gaps[index] ?? 0, gaps[index + 1] ?? 0);
    const worth = measure(left.slice(run.a, run.a + run.length));
    return around === 0 ? worth > 0 || !isBetween(run, left, right) : worth > ISLAND || 2 * worth >= around;
  });
}

function isBetween(run: DiffRun, left: readonly Unit[], right: readonly Unit[]): boolean {
  const isFirst = run.a === 0 && run.b === 0;
  return !isFirst && (run.a + run.length < left.length || run.b + run.length < right.length);
}

/** How much words say: Latin letters, where a Han character counts as three. */
function measure(units: readonly Unit[]): number {
  let size = 0;
  for (const { text } of units) {
    if (isWord(text)) size += /^\p{ASCII}*$/u.test(text) ? text.length : text.length * 3;
  }
  return size;
}

/** A word of which one character differs differs: parts the rest of it on both sides, until no word is half. */
function keepWordsWhole(left: readonly Unit[], right: readonly Unit[]): void {
  while (partHalfWords(left, right) + partHalfWords(right, left) > 0);
}

function partHalfWords(units: readonly Unit[], others: readonly Unit[]): number {
  const broken = new Set(units.filter(({ pair }) => pair === -1).map(({ word }) => word));
  const half = units.filter(({ pair, word }) => pair !== -1 && broken.has(word));
  for (const unit of half) {
    const other = others[unit.pair];
    if (other !== undefined) other.pair = -1;
    unit.pair = -1;
  }
  return half.length;
}

/** Reads the pairs as runs: before each pair first what only a has, then what only b has. */
function listRuns(left: readonly Unit[], right: readonly Unit[]): WordRun[] {
  const runs: WordRun[] = [];
  const at = { a: 0, b: 0 };
  let next = 0;

  function add(type: WordRun['type'], inA: string, inB: string) {
    const last = runs.at(-1);
    const run = last?.type === type ? last : { type, a: { from: at.a, to: at.a }, b: { from: at.b, to: at.b } };
    if (run !== last) runs.push(run);
    at.a += inA.length;
    at.b += inB.length;
    run.a.to = at.a;
    run.b.to = at.b;
  }

  function addOnlyB(end: number) {
    for (; next < end; next += 1) add('only_b', '', right[next]?.text ?? '');
  }

  for (const { text, pair } of left) {
    if (pair === -1) {
      add('only_a', text, '');
      continue;
    }
    addOnlyB(pair);
    add('same', text, right[pair]?.text ?? '');
    next = pair + 1;
  }
  addOnlyB(right.length);
  return runs;
}
