import { chainPairs } from './chain-pairs.ts';
import { compareWords } from './compare-words.ts';
import { countWords } from './count-words.ts';
import { diffSequences, type DiffRun } from './diff-sequences.ts';
import { scorePairs } from './score-pairs.ts';
import type { WordRun } from './word-run.ts';

/** Two lines that stand beside each other; a side that has none here is null. `isSame` says whether they are equal, spaces included. */
export type CodeLinePair = { a: string | null; b: string | null; isSame: boolean; runs: readonly WordRun[] };

/** Lines less alike than this are not the same line changed. */
const LIKE = 0.4;

/** Compares code line by line, and lines that are alike word by word. Each side's lines, joined by line breaks, are its code. */
export function compareCode(a: string | null, b: string | null): CodeLinePair[] {
  const [left, right] = [a?.split('\n') ?? [], b?.split('\n') ?? []];
  const pairs: CodeLinePair[] = [];
  let changed: { a: string[]; b: string[] } = { a: [], b: [] };
  const flush = () => {
    pairs.push(...pairLines(changed.a, changed.b));
    changed = { a: [], b: [] };
  };
  for (const run of diffSequences(left, right)) {
    if (run.type === 'same') {
      flush();
      pairs.push(...left.slice(run.a, run.a + run.length).map((line) => pairUp(line, line)));
    } else {
      const side = run.type === 'only_a' ? 'a' : 'b';
      changed[side].push(...linesOf(run, side === 'a' ? left : right, side));
    }
  }
  flush();
  return pairs;
}

function linesOf(run: DiffRun, lines: readonly string[], side: 'a' | 'b'): string[] {
  return lines.slice(run[side], run[side] + run.length);
}

/** Puts alike lines beside each other; the others share rows as far as there are some on both sides. */
function pairLines(a: readonly string[], b: readonly string[]): CodeLinePair[] {
  const alike = scorePairs(a.map(countWords), b.map(countWords)).filter(({ score }) => score >= LIKE);
  const pairs: CodeLinePair[] = [];
  let from = { a: 0, b: 0 };
  for (const to of [...chainPairs(alike), { a: a.length, b: b.length }]) {
    const [inA, inB] = [a.slice(from.a, to.a), b.slice(from.b, to.b)];
    for (let index = 0; index < Math.max(inA.length, inB.length); index += 1) {
      pairs.push(pairUp(inA[index] ?? null, inB[index] ?? null, false));
    }
    const [lineA, lineB] = [a[to.a], b[to.b]];
    if (lineA !== undefined && lineB !== undefined) pairs.push(pairUp(lineA, lineB));
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return pairs;
}

function pairUp(a: string | null, b: string | null, isAlike = true): CodeLinePair {
  const isSame = a === b;
  if (a === null || b === null || !isAlike) return { a, b, isSame, runs: markWhole(a ?? '', b ?? '') };
  const runs = compareWords(a, b);
  const isIndent = !isSame && runs.every(({ type }) => type === 'same');
  return { a, b, isSame, runs: isIndent ? markSpaces(a, b) : runs };
}

function markWhole(a: string, b: string): WordRun[] {
  const runs: WordRun[] = [
    { type: 'only_a', a: { from: 0, to: a.length }, b: { from: 0, to: 0 } },
    { type: 'only_b', a: { from: a.length, to: a.length }, b: { from: 0, to: b.length } },
  ];
  return runs.filter(({ a, b }) => a.from < a.to || b.from < b.to);
}

/** Lines that differ in nothing but spaces: in code the ones before the first word mean something. */
function markSpaces(a: string, b: string): WordRun[] {
  const [inA, inB] = [a.length - a.trimStart().length, b.length - b.trimStart().length];
  return [
    ...markWhole(a.slice(0, inA), b.slice(0, inB)),
    { type: 'same', a: { from: inA, to: a.length }, b: { from: inB, to: b.length } },
  ];
}
