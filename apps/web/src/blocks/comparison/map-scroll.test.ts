import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapScroll } from './map-scroll.ts';

describe('mapScroll', () => {
  const alignment = {
    pairs: [
      [0, 0],
      [2, 1],
      [3, 5],
    ],
    own: 6,
    count: 6,
  } as const;

  it.each([
    ['a section that has a partner', { section: 2, fraction: 0.4 }, { section: 1, fraction: 0.4 }],
    ['a section the other pane lacks: it waits', { section: 1, fraction: 0.5 }, { section: 0, fraction: 1 }],
    ['the end of a section', { section: 0, fraction: 1 }, { section: 0, fraction: 1 }],
    ['sections at the end the other pane lacks', { section: 5, fraction: 0.9 }, { section: 5, fraction: 1 }],
  ])('maps %s', (_, position, expected) => {
    expect(mapScroll(position, alignment)).toEqual(expected);
  });

  it('spreads sections without partners over those the other pane has in between', () => {
    const between = { pairs: [], own: 2, count: 4 };
    expect(mapScroll({ section: 1, fraction: 0.25 }, between)).toEqual({ section: 2, fraction: 0.5 });
  });

  it('has no place in a pane without sections', () => {
    expect(mapScroll({ section: 0, fraction: 0.5 }, { pairs: [], own: 1, count: 0 })).toBeNull();
  });

  it('never goes back when scrolling goes on, and stays inside the other pane', () => {
    const pairs = fc
      .tuple(fc.uniqueArray(fc.nat(8), { maxLength: 6 }), fc.uniqueArray(fc.nat(6), { maxLength: 6 }))
      .map(([a, b]) => {
        const [left, right] = [a.toSorted((x, y) => x - y), b.toSorted((x, y) => x - y)];
        return left.slice(0, right.length).map((place, index) => [place, right[index] ?? 0] as const);
      });
    fc.assert(
      fc.property(pairs, (aligned) => {
        let last = 0;
        for (let place = 0; place < 9; place += 0.05) {
          const position = { section: Math.floor(place), fraction: place % 1 };
          const mapped = mapScroll(position, { pairs: aligned, own: 9, count: 7 });
          const now = (mapped?.section ?? -1) + (mapped?.fraction ?? 0);
          expect(now).toBeGreaterThanOrEqual(last - 1e-9);
          expect(now).toBeLessThanOrEqual(7);
          last = now;
        }
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });
});
