import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareJson } from './compare-json.ts';
import type { JsonValue } from './read-json-answer.ts';

function differences(a: JsonValue, b: JsonValue): string[] {
  return compareJson(a, b)
    .filter(({ relation }) => relation !== 'same')
    .map(({ relation, path, a: inA, b: inB }) => `${relation} ${path} ${inA?.value ?? '–'} ${inB?.value ?? '–'}`);
}

describe('compareJson', () => {
  it.each<[string, JsonValue, JsonValue, string[]]>([
    ['keys in another order', { x: 1, y: [2] }, { y: [2], x: 1 }, []],
    ['a changed value', { x: { y: 1 } }, { x: { y: 2 } }, ['changed $.x.y 1 2']],
    ['a key of one side', { x: 1, 'a b': null }, { x: 1, z: '!' }, ['only_a $["a b"] null –', 'only_b $.z – "!"']],
    ['an item put in', ['a', 'b'], ['a', 'x', 'b'], ['only_b $[1] – "x"']],
    ['an item changed', [1, 2, 3], [1, 5, 3], ['changed $[1] 2 5']],
    [
      'items of a list found again by what they contain',
      [
        { id: 1, t: 'x' },
        { id: 2, t: 'y', k: true },
      ],
      [{ id: 2, t: 'z', k: true }],
      ['only_a $[0] {2} –', 'only_a $[0].id 1 –', 'only_a $[0].t "x" –', 'changed $[1].t "y" "z"'],
    ],
    ['another kind of value', { x: [1] }, { x: 'one' }, ['changed $.x [1] "one"', 'only_a $.x[0] 1 –']],
    ['a number and its text', [1], ['1'], ['changed $[0] 1 "1"']],
    ['two kinds of root', [], {}, ['changed $ [0] {0}']],
  ])('lists %s', (_, a, b, expected) => {
    expect(differences(a, b)).toEqual(expected);
  });

  it('finds no difference between equal values, and shows every value of both sides', () => {
    const value = fc.jsonValue({ maxDepth: 4 }).map((json) => json as JsonValue);
    const countValues = (inner: JsonValue): number =>
      typeof inner === 'object' && inner !== null
        ? Object.values(inner).reduce<number>((count, each) => count + countValues(each), 1)
        : 1;
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(differences(a, JSON.parse(JSON.stringify(a)))).toEqual([]);
        const lines = compareJson(a, b);
        expect(lines.filter((line) => line.a !== null)).toHaveLength(countValues(a));
        expect(lines.filter((line) => line.b !== null)).toHaveLength(countValues(b));
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});
