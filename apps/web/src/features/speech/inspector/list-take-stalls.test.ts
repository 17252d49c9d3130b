import { describe, expect, it } from 'vitest';
import { createPiece } from '#features/speech/takes/create-piece.ts';
import type { TakeEnd, TakePiece } from '#features/speech/takes/take-record.ts';
import { listTakeStalls } from './list-take-stalls.ts';

function piece(times: readonly number[], ending: TakeEnd | null): TakePiece {
  const arrivals = times.map((t) => ({ t, kind: 'text' as const, size: 1 }));
  return { ...createPiece({ start: 0, end: 1 }), arrivals, ending };
}

describe('listTakeStalls', () => {
  it('finds the silences inside each answer, in the order they began', () => {
    const pieces = [
      piece([0, 100, 200, 2_000], { state: 'complete', t: 9_000 }),
      piece([100, 150, 1_900], { state: 'complete', t: 9_000 }),
    ];
    expect(listTakeStalls({ pieces })).toEqual([
      { from: 150, to: 1_900 },
      { from: 200, to: 2_000 },
    ]);
  });

  it('counts the silence in which a piece was stopped, but not that of a page that went away', () => {
    const times = [0, 100];
    expect(listTakeStalls({ pieces: [piece(times, { state: 'stopped', t: 3_000 })] })).toEqual([
      { from: 100, to: 3_000 },
    ]);
    const reloaded: TakeEnd = { state: 'cut_off', t: 3_000, wasReloaded: true };
    expect(listTakeStalls({ pieces: [piece(times, reloaded)] })).toEqual([]);
  });

  it('does not take the time between two answers for a silence', () => {
    const pieces = [
      piece([0, 50], { state: 'complete', t: 50 }),
      piece([9_000, 9_050], { state: 'complete', t: 9_050 }),
    ];
    expect(listTakeStalls({ pieces })).toEqual([]);
  });
});
