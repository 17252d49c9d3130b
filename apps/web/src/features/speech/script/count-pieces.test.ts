import { expect, test } from 'vitest';
import { createPiece } from '#features/speech/takes/create-piece.ts';
import { countPieces } from './count-pieces.ts';

const waiting = createPiece({ start: 0, end: 1 });
const whole = { ...waiting, ending: { state: 'complete', t: 5 } } as const;
const failed = { ...waiting, ending: { state: 'error', t: 5 } } as const;

test('no take has no piece', () => {
  expect(countPieces([])).toEqual({ done: 0, all: 0 });
});

test('pieces count over all takes, and are done however they ended', () => {
  expect(countPieces([{ pieces: [whole, waiting] }, { pieces: [failed, waiting, whole] }])).toEqual({
    done: 3,
    all: 5,
  });
});
