import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { endReloadedTake } from './end-reloaded-take.ts';

const CUT_OFF = { state: 'cut_off', t: 0, wasReloaded: true } as const;

test('a take that was kept without an end was cut off by the reload, with the pieces that had none', () => {
  const whole = { ...createPiece({ start: 0, end: 1 }), ending: { state: 'complete', t: 5 } as const };
  const take = makeTake({ pieces: [whole, createPiece({ start: 1, end: 2 })] });
  expect(endReloadedTake(take)).toMatchObject({
    ending: CUT_OFF,
    pieces: [{ ending: whole.ending }, { ending: CUT_OFF }],
  });
});

test('a take that ended before the reload stays as it is', () => {
  const ended = makeTake({ ending: { state: 'cut_off', t: 900 } });
  expect(endReloadedTake(ended)).toBe(ended);
});
