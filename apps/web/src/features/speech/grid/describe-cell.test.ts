import { expect, test } from 'vitest';
import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import { createPiece } from '#features/speech/takes/create-piece.ts';
import type { TakeEnd, TakePiece } from '#features/speech/takes/take-record.ts';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { describeCell } from './describe-cell.ts';

const COMPLETE: TakeEnd = { state: 'complete', t: 900 };
const STOPPED: TakeEnd = { state: 'stopped', t: 300 };
const FAILED: TakeEnd = { state: 'error', t: 200, problem: createProblem('gateway_quota') };
const RELOADED: TakeEnd = { state: 'cut_off', t: 0, wasReloaded: true };
const SOUND = { codec: 'mp3', sampleRate: 24_000, channels: 1, duration: 2, loudness: -20 };

const UNSENT = createPiece({ start: 0, end: 2 });
const SENT: TakePiece = { ...UNSENT, sentAt: 5 };
const COMING: TakePiece = { ...SENT, bytes: 400 };
const WHOLE: TakePiece = { ...COMING, ending: COMPLETE };
const HALF: TakePiece = { ...COMING, facts: SOUND, ending: STOPPED };
const REFUSED: TakePiece = { ...SENT, ending: FAILED };

test('a cell that has no take of the text is unspoken', () => {
  expect(describeCell({ take: null, isGone: false })).toEqual({ state: 'unspoken' });
});

test.each([
  ['a request that has not left waits for others', [UNSENT], { state: 'waiting', isSent: false, pieces: null }],
  ['a request that has left waits for bytes', [SENT], { state: 'waiting', isSent: true, pieces: null }],
  [
    'of several, one that has left is enough',
    [SENT, UNSENT],
    { isSent: true, pieces: { whole: 0, missing: 0, total: 2 } },
  ],
  ['the first byte is an arrival', [COMING], { state: 'arriving', pieces: null }],
  [
    'whole pieces are counted',
    [WHOLE, SENT, UNSENT],
    { state: 'arriving', pieces: { whole: 1, missing: 0, total: 3 } },
  ],
  ['a piece of which a part came is neither', [WHOLE, HALF, SENT], { pieces: { whole: 1, missing: 0, total: 3 } }],
  ['a refused piece is missing', [WHOLE, REFUSED, SENT], { pieces: { whole: 1, missing: 1, total: 3 } }],
])('of a take under way: %s', (_, pieces, expected) => {
  expect(describeCell({ take: makeTake({ pieces }), isGone: false })).toMatchObject(expected);
});

test.each([
  ['whole with a sound', { ending: COMPLETE, sound: SOUND }, false, { state: 'sound', ending: COMPLETE }],
  ['stopped with what came', { ending: STOPPED, sound: SOUND }, false, { state: 'sound', ending: STOPPED }],
  ['broken with what came', { ending: FAILED, sound: SOUND }, false, { state: 'sound', ending: FAILED }],
  ['whole, and no longer kept', { ending: COMPLETE, sound: SOUND }, true, { state: 'gone' }],
  ['whole bytes that cannot be decoded', { ending: COMPLETE }, false, { state: 'unplayable' }],
  ['stopped before its sound', { ending: STOPPED }, false, { state: 'failed', ending: STOPPED }],
  ['refused', { ending: FAILED }, false, { state: 'failed', ending: FAILED }],
  ['left behind by a reload', { ending: RELOADED }, false, { state: 'failed', ending: RELOADED }],
  // A player without a file has failed too; that is not news of a take that never had a sound.
  ['refused, with a player that has nothing', { ending: FAILED }, true, { state: 'failed' }],
])('a take that ended %s', (_, known, isGone, expected) => {
  expect(describeCell({ take: makeTake({ pieces: [WHOLE], ...known }), isGone })).toMatchObject(expected);
});
