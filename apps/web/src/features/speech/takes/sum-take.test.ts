import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { sumTake } from './sum-take.ts';
import type { TakePiece } from './take-record.ts';

const MP3 = { name: 'mp3', mime: 'audio/mpeg', extension: 'mp3' } as const;

function piece(known: Partial<TakePiece>): TakePiece {
  return { ...createPiece({ start: 0, end: 1 }), ...known };
}

test('of a take that has only been asked for nothing is known', () => {
  expect(sumTake(makeTake())).toEqual({
    times: { sent: null, head: null, firstByte: null, firstSound: null, lastByte: null },
    bytes: 0,
    format: null,
    arrivals: [],
  });
});

test('pieces come to the first of the firsts, the last of the lasts and all bytes, in the order of time', () => {
  const pieces = [
    piece({ sentAt: 1, head: { t: 60, status: 200, contentType: null }, firstByte: 61, lastByte: 90, bytes: 10 }),
    piece({ sentAt: 2, head: { t: 40, status: 200, contentType: null }, firstByte: 41, lastByte: 70, bytes: 5 }),
    piece({}),
  ].map((each, index) => ({ ...each, arrivals: [{ t: 90 - index, kind: 'text' as const, size: 1 }] }));
  const { times, bytes, arrivals } = sumTake({ pieces, firstSound: 75 });
  expect(times).toEqual({ sent: 1, head: 40, firstByte: 41, firstSound: 75, lastByte: 90 });
  expect(bytes).toBe(15);
  expect(arrivals.map(({ t }) => t)).toEqual([88, 89, 90]);
});

test('the format is that of the first piece that has one', () => {
  expect(sumTake({ pieces: [piece({}), piece({ format: MP3 })], firstSound: null }).format).toEqual(MP3);
});
