import { array, assert, constantFrom, integer, property, tuple } from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, test } from 'vitest';
import { alignSequences } from './align-sequences.ts';

/** Writes an alignment: `word`, `said/heard`, `-not heard`, `+too many`. */
function read(reference: readonly string[], heard: readonly string[]): string {
  return alignSequences(reference, heard)
    .map((step) => {
      const [said, word] = [reference[step.reference ?? -1], heard[step.heard ?? -1]];
      if (step.kind === 'same') return said;
      if (step.kind === 'substituted') return `${said}/${word}`;
      return step.kind === 'deleted' ? `-${said}` : `+${word}`;
    })
    .join(' ');
}

describe('reference, heard, alignment', () => {
  test.each([
    ['the same', 'a b c', 'a b c', 'a b c'],
    ['nothing said, nothing heard', '', '', ''],
    ['nothing heard', 'a b', '', '-a -b'],
    ['nothing said', '', 'a b', '+a +b'],
    ['substituted', 'ask not what', 'ask now what', 'ask not/now what'],
    ['not heard', 'ask not what', 'ask what', 'ask -not what'],
    ['too many', 'ask what', 'ask not what', 'ask +not what'],
    ['a word said twice', 'the end', 'the the end', '+the the end'],
    ['a word heard once of two', 'had had enough', 'had enough', '-had had enough'],
    [
      'words spelt alike stand in for each other',
      'by phillip steels etc',
      'by a steals etc',
      'by phillip/a steels/steals etc',
    ],
    ['… and what is left over stands apart', 'red fellow', 'fella', '-red fellow/fella'],
    ['… on either side', 'fellow red', 'fella', 'fellow/fella -red'],
    ['without likeness, what is left over comes last', 'one two three', 'xx', 'one/xx -two -three'],
    ['one word as two', 'said etc then', 'said et cetera then', 'said etc/et +cetera then'],
    ['equal words before substitutions of the same cost', 'x a', 'a y', '-x a +y'],
    ['… and before words spelt alike', 'fellow fella', 'fella x', '-fellow fella +x'],
    [
      'a word in its run, not one that stands alone',
      'the big house and the garden',
      'the garden',
      '-the -big -house -and the garden',
    ],
    ['Chinese characters', '今 天 天 气 很 好', '今 天 天 汽 很 好', '今 天 天 气/汽 很 好'],
    ['Chinese characters left out', '我 们 今 天 去 北 京', '我 们 去 北 京', '我 们 -今 -天 去 北 京'],
  ])('%s', (_, reference, heard, alignment) => {
    const split = (text: string) => text.split(' ').filter((word) => word !== '');
    expect(read(split(reference), split(heard))).toBe(alignment);
  });
});

const words = array(constantFrom<string[]>('a', 'b', 'c', 'the', 'then', 'fellow', 'fella'), { maxLength: 80 });

/** A transcript with errors: edits at places of the reference. */
const heardWithErrors = tuple(
  words,
  array(tuple(integer({ min: 0, max: 79 }), integer({ min: 0, max: 2 })), { maxLength: 12 }),
).map(([reference, edits]): [string[], string[]] => {
  const heard = [...reference];
  for (const [at, kind] of edits) heard.splice(at, kind === 0 ? 0 : 1, ...(kind === 1 ? [] : ['then']));
  return [reference, heard];
});

/** Each word as one character of the private use area, so that a library for strings compares words. */
function asString(keys: readonly string[], known: Map<string, string>): string {
  return keys
    .map((key) => {
      const character = known.get(key) ?? String.fromCharCode(0xe000 + known.size);
      known.set(key, character);
      return character;
    })
    .join('');
}

function expectSound(reference: readonly string[], heard: readonly string[]): void {
  const steps = alignSequences(reference, heard);
  const known = new Map<string, string>();
  const edits = steps.filter(({ kind }) => kind !== 'same').length;
  expect(edits).toBe(distance(asString(reference, known), asString(heard, known)));
  expect(steps.flatMap((step) => step.reference ?? [])).toEqual([...reference.keys()]);
  expect(steps.flatMap((step) => step.heard ?? [])).toEqual([...heard.keys()]);
  for (const step of steps) {
    if (step.reference === null || step.heard === null) continue;
    expect(reference[step.reference] === heard[step.heard]).toBe(step.kind === 'same');
  }
}

describe('against fastest-levenshtein', () => {
  test('any two sequences', () => {
    assert(property(words, words, expectSound), { seed: 51, numRuns: 1_000 });
  });

  test('a transcript with errors', () => {
    assert(
      property(heardWithErrors, ([reference, heard]) => expectSound(reference, heard)),
      { seed: 52, numRuns: 1_000 },
    );
  });

  test.each([
    [5_000, 5_000],
    [6_000, 3_000],
    [6_000, 1],
  ])('%i and %i words that are cut in two, again and again', (said, heard) => {
    const next = numbers(53);
    const [one, other] = [said, heard].map((length) => Array.from({ length }, () => `w${next(400)}`));
    expectSound(one ?? [], other ?? []);
    expect(one).toHaveLength(said);
  });
});

/** Numbers below a limit that look random and are always the same (a linear congruential generator, of Numerical Recipes). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('work for ten thousand words', () => {
  const next = numbers(54);
  const reference = Array.from({ length: 10_000 }, () => `w${next(3_000)}`);
  const withErrors = (share: number) =>
    reference.flatMap((word) => (next(1_000) >= share * 1_000 ? [word] : next(2) === 0 ? [] : [`w${next(3_000)}`]));

  test.each([
    ['the same', reference, 0, 0],
    ['one word in fifty', withErrors(0.02), 0.4e6, 3e6],
    ['one word in five', withErrors(0.2), 5e6, 10e6],
    ['nothing in common', reference.map((word) => `${word}!`), 12e6, 10e6],
  ])('%s', (_, heard, blocks, cells) => {
    const work = { blocks: 0, cells: 0 };
    alignSequences(reference, heard, work);
    expect(work.blocks).toBeLessThanOrEqual(blocks);
    expect(work.cells).toBeLessThanOrEqual(cells + 1);
  });
});
