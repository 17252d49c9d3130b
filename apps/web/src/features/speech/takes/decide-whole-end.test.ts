import { expect, test } from 'vitest';
import { decideWholeEnd } from './decide-whole-end.ts';
import type { TakeEnd } from './take-record.ts';

const COMPLETE: TakeEnd = { state: 'complete', t: 1 };
const STOPPED: TakeEnd = { state: 'stopped', t: 2 };
const CUT_OFF: TakeEnd = { state: 'cut_off', t: 3 };
const ERROR: TakeEnd = { state: 'error', t: 4, problem: { code: 'gateway_quota', retryable: false } };

test.each<[string, (TakeEnd | null)[], TakeEnd]>([
  ['whole when all pieces are', [COMPLETE, COMPLETE], { state: 'complete', t: 9 }],
  ['as the first piece that is not whole', [COMPLETE, ERROR, CUT_OFF], { ...ERROR, t: 9 }],
  ['stopped when nothing worse happened', [COMPLETE, STOPPED], { state: 'stopped', t: 9 }],
  ['by what the gateway did, before the stop that came after it', [STOPPED, CUT_OFF], { state: 'cut_off', t: 9 }],
])('a take ends %s', (_, endings, expected) => {
  expect(decideWholeEnd(endings, 9)).toEqual(expected);
});
