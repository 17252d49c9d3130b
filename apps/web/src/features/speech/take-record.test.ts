import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import { takeRecord, type Take } from './take-record.ts';

const take: Take = {
  ...createTake({
    id: 't1',
    sessionId: 's1',
    seq: 2,
    letter: 'B',
    sentAt: 5,
    request: { gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy', instructions: 'softly' } },
  }),
  format: { name: 'ogg-opus', mime: 'audio/ogg; codecs=opus', extension: 'ogg' },
  end: { state: 'error', t: 9, problem: { code: 'gateway_quota', retryable: false, gatewayMessage: '额度已用尽' } },
};

test('a take is read back as it was kept, with parameters that this version does not know', () => {
  expect(v.parse(takeRecord, structuredClone(take))).toEqual(take);
});

test.each([
  ['a format nobody knows', { format: { name: 'wma', mime: '', extension: '' } }],
  ['a letter that is no lane', { letter: 'Z' }],
  ['an error nobody knows', { end: { state: 'error', t: 1, problem: { code: 'oops', retryable: true } } }],
  ['no request', { request: {} }],
])('a record with %s is refused', (_, damage) => {
  expect(v.is(takeRecord, { ...take, ...damage })).toBe(false);
});
