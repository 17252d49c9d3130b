import { expect, test } from 'vitest';
import { createPiece } from './create-piece.ts';
import { findSentences } from './find-sentences.ts';

const text = 'One. Two. Three.';
const take = {
  request: { gateway: 'g', request: { model: 'm', input: text, voice: 'v' } },
  pieces: [createPiece({ start: 0, end: 9 }), createPiece({ start: 10, end: 16 })],
};
/** Sound of this many seconds without a pause. */
const levels = (seconds: number) => Array.from({ length: seconds * 100 }, () => 0.5);

test('a sentence that begins a piece begins exactly with its sound, others in between', () => {
  const found = findSentences({ take, places: [0, 1], starts: [0, 4], duration: 6, levels: levels(6) });
  expect(found.map(({ isExact }) => isExact)).toEqual([true, false, true]);
  expect(found[0]?.at).toBe(0);
  expect(found[1]?.at).toBeGreaterThan(0);
  expect(found[1]?.at).toBeLessThan(4);
  expect(found[2]?.at).toBe(4);
});

test('sentences of a piece that is missing begin where the next piece does', () => {
  const found = findSentences({ take, places: [1], starts: [0], duration: 2, levels: levels(2) });
  expect(found.map(({ at }) => at)).toEqual([0, 0, 0]);
});

test('sentences of a last piece that is missing begin at the end', () => {
  const found = findSentences({ take, places: [0], starts: [0], duration: 4, levels: levels(4) });
  expect(found.at(-1)?.at).toBe(4);
});
