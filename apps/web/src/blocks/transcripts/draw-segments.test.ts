import { expect, test } from 'vitest';
import { drawSegments } from './draw-segments.ts';

const SIZE = { duration: 10, width: 100 };

test.each([
  { why: 'nothing', segments: [], path: '' },
  { why: 'one', segments: [{ start: 1, end: 2 }], path: 'M10 0H20V1H10Z' },
  { why: 'one that ends beyond the recording', segments: [{ start: 9, end: 12 }], path: 'M90 0H100V1H90Z' },
  {
    why: 'two',
    segments: [
      { start: 0, end: 1.234 },
      { start: 2, end: 3 },
    ],
    path: 'M0 0H12.3V1H0ZM20 0H30V1H20Z',
  },
])('$why', ({ segments, path }) => {
  expect(drawSegments(segments, SIZE)).toBe(path);
});

test('a recording of no length draws nothing', () => {
  expect(drawSegments([{ start: 0, end: 0 }], { ...SIZE, duration: 0 })).toBe('');
});
