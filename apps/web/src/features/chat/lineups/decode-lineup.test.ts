import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { decodeLineup } from './decode-lineup.ts';
import { lineupContent } from './lineup.ts';
import { LONGEST_LINK } from './lineup-link.ts';

describe('decodeLineup', () => {
  it('takes the lanes in the order of the address, the first of two', () => {
    const lanes = decodeLineup('?C=m/three&A=m/one&C=m/four')?.lanes.map(({ letter, model }) => [letter, model]);
    expect(lanes).toEqual([
      ['C', 'three'],
      ['A', 'one'],
    ]);
  });

  it('passes over names that no lineup has', () => {
    const content = decodeLineup('?A=&utm_source=x&A.draft=hello&messages=%5B%5D&I=m/nine&__proto__=1&a=m/small');
    expect(content).toEqual(decodeLineup('?A='));
  });

  it.each([
    ['no search part', ''],
    ['no lanes', '?model=main/gpt-4o&temperature=1'],
    ['a model without a gateway', '?A=gpt-4o'],
    ['a recipe’s model without a gateway', '?A=&model=gpt-4o'],
    ['a number that is none', '?A=&temperature=hot'],
    ['a number given as text', '?A=&temperature=%220.3%22'],
    ['broken JSON', '?A=&A.extra=%7B'],
    ['JSON of the wrong shape', '?A=&tools=%7B%7D'],
    ['an unset parameter that there is not', '?A=&A.unset=temperature,mood'],
    ['more than an address holds', `?A=&system=${'x'.repeat(LONGEST_LINK)}`],
  ])('refuses %s', (_, search) => {
    expect(decodeLineup(search)).toBeNull();
  });

  it('gives a lineup or null for whatever an address holds, and never throws', () => {
    const names = fc.constantFrom('A', 'B', 'A.extra', 'model', 'tools', 'A.unset', 'n', 'stop', 'B.off', 'x');
    const values = fc.oneof(fc.string(), fc.json(), fc.constantFrom('%', '%E0%A4%A', 'm/x', '{"__proto__":{"x":1}}'));
    const pair = fc.tuple(names, values).map(([name, value]) => `${name}=${value}`);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 8 }), (pairs) => {
        const content = decodeLineup(`?${pairs.join('&')}`);
        expect(content === null || v.is(lineupContent, content)).toBe(true);
      }),
      { seed: 20_261_123, numRuns: 1_000 },
    );
  });
});
