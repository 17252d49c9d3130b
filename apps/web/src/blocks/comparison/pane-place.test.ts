import { describe, expect, it } from 'vitest';
import { findPlace, placeHeight } from './pane-place.ts';

const pane = { tops: [0, 120, 300], bottoms: [100, 280, 400] };

describe('findPlace', () => {
  it.each([
    [0, { section: 0, fraction: 0 }],
    [50, { section: 0, fraction: 0.5 }],
    [110, { section: 0, fraction: 1 }],
    [120, { section: 1, fraction: 0 }],
    [400, { section: 2, fraction: 1 }],
    [-20, { section: 0, fraction: 0 }],
    [900, { section: 2, fraction: 1 }],
  ])('at %i is %j', (y, expected) => {
    expect(findPlace(pane, y)).toEqual(expected);
  });

  it('is nowhere in a pane without sections', () => {
    expect(findPlace({ tops: [], bottoms: [] }, 10)).toBeNull();
  });
});

describe('placeHeight', () => {
  it.each([0, 50, 100, 200, 400])('gives back the height %i', (y) => {
    expect(placeHeight(pane, findPlace(pane, y) ?? { section: -1, fraction: 0 })).toBe(y);
  });
});
