import { expect, test } from 'vitest';
import type { TakeEnd } from '#features/speech/takes/take-record.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import type { CellState } from './describe-cell.ts';
import { offerAction } from './offer-action.ts';

const take = makeTake();
const sound = { codec: null, sampleRate: null, channels: 1, duration: 2, loudness: null };
const COMPLETE: TakeEnd = { state: 'complete', t: 1 };
const STOPPED: TakeEnd = { state: 'stopped', t: 1 };

test.each<[CellState, string | null, string | null]>([
  [{ state: 'unspoken' }, null, null],
  [{ state: 'waiting', take, isSent: true, pieces: null }, 'stop', 'stop'],
  [{ state: 'arriving', take, pieces: null }, 'stop', 'stop'],
  [{ state: 'sound', take, sound, ending: COMPLETE, pieces: null }, null, 'speak'],
  [{ state: 'sound', take, sound, ending: STOPPED, pieces: null }, 'retry', 'speak'],
  [{ state: 'gone', take }, 'speak', 'speak'],
  [{ state: 'unplayable', take }, 'download', 'download'],
  [{ state: 'failed', take, ending: STOPPED }, 'retry', 'speak'],
])('a cell that is $state offers %s, or %s once the settings are others', (cell, asSet, asChanged) => {
  expect(offerAction(cell, false)).toBe(asSet);
  expect(offerAction(cell, true)).toBe(asChanged);
});
