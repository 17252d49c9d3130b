import { expect, test } from 'vitest';
import type { TakeEnd } from '#features/speech/takes/take-record.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { cellsToSpeak } from './cells-to-speak.ts';
import type { Cell } from './list-cells.ts';

type Kind = 'unspoken' | 'live' | 'stale' | TakeEnd['state'];

function cell(kind: Kind): Cell {
  const lane: Cell['lane'] = { id: 'a', letter: 'A', gateway: 'main', model: 'tts-1', parameters: {} };
  const state = kind === 'stale' ? 'complete' : kind;
  const ending = state === 'unspoken' || state === 'live' ? null : { state, t: 1 };
  const take = kind === 'unspoken' ? null : makeTake({ ending });
  return { lane, voice: kind, take, takes: take === null ? [] : [take], isStale: kind === 'stale' };
}

test.each<[Kind[][], Kind[]]>([
  [[['unspoken']], ['unspoken']],
  [
    [['complete', 'unspoken'], ['stale']],
    ['unspoken', 'stale'],
  ],
  [[['error', 'cut_off', 'empty', 'stopped', 'complete']], ['error', 'cut_off', 'empty', 'stopped']],
  [[['live', 'unspoken']], ['unspoken']],
  [
    [['complete'], ['complete', 'complete']],
    ['complete', 'complete', 'complete'],
  ],
  [[['live', 'complete']], ['complete']],
  [[['live', 'live']], []],
  [[], []],
])('of the rows %j the next press speaks %j', (rows, expected) => {
  const spoken = cellsToSpeak(rows.map((kinds) => ({ voice: 'alloy', cells: kinds.map(cell) })));
  expect(spoken.map(({ voice }) => voice)).toEqual(expected);
});
