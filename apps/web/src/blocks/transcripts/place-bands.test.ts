import { expect, test } from 'vitest';
import { placeBands } from './place-bands.ts';

const SIZE = { duration: 10, width: 100, labelWidth: 20 };

test.each([
  { why: 'a wide one', spans: [{ start: 1, end: 4 }], bands: ['0.1–0.4 labelled'] },
  { why: 'one that the word does not fit into', spans: [{ start: 1, end: 2.9 }], bands: ['0.1–0.29'] },
  {
    why: 'two',
    spans: [
      { start: 1, end: 2 },
      { start: 2.5, end: 5 },
    ],
    bands: ['0.1–0.2', '0.25–0.5 labelled'],
  },
  { why: 'one without length', spans: [{ start: 5, end: 5 }], bands: ['0.5–0.53'] },
  { why: 'one beyond the end', spans: [{ start: 11, end: 12 }], bands: ['0.97–1'] },
])('$why: $bands', ({ spans, bands }) => {
  const placed = placeBands({ spans, ...SIZE });
  expect(placed.map(({ from, to, isLabelled }) => `${from}–${to}${isLabelled ? ' labelled' : ''}`)).toEqual(bands);
});

test('nothing is placed where there is no room or no time', () => {
  expect(placeBands({ spans: [{ start: 0, end: 1 }], ...SIZE, width: 0 })).toEqual([]);
  expect(placeBands({ spans: [{ start: 0, end: 1 }], ...SIZE, duration: 0 })).toEqual([]);
});
