import * as v from 'valibot';
import { expect, test } from 'vitest';
import { makeTake } from '#features/speech/testing/make-take.ts';
import { createPiece } from './create-piece.ts';
import { takeRecord } from './take-record.ts';

const piece = {
  ...createPiece({ start: 0, end: 2 }),
  format: { name: 'ogg-opus', mime: 'audio/ogg; codecs=opus', extension: 'ogg' },
} as const;

const take = makeTake({
  seq: 2,
  letter: 'B',
  request: { gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy', instructions: 'softly' } },
  pieces: [piece],
  ending: { state: 'error', t: 9, problem: { code: 'gateway_quota', retryable: false, gatewayMessage: '额度已用尽' } },
});

test('a take is read back as it was kept, with parameters that this version does not know', () => {
  expect(v.parse(takeRecord, structuredClone(take))).toEqual(take);
});

test.each([
  ['a format nobody knows', { pieces: [{ ...piece, format: { name: 'wma', mime: '', extension: '' } }] }],
  ['a letter that is no lane', { letter: 'Z' }],
  ['an error nobody knows', { ending: { state: 'error', t: 1, problem: { code: 'oops', retryable: true } } }],
  ['no request', { request: {} }],
])('a record with %s is refused', (_, damage) => {
  expect(v.is(takeRecord, { ...take, ...damage })).toBe(false);
});
