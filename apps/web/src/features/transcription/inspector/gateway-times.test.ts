import { expect, it } from 'vitest';
import { makeAnswer } from '#features/transcription/testing/make-answer.ts';
import { gatewayTimes } from './gateway-times.ts';

const end = { kind: 'end', lane: 'A', seq: 9, t: 500, cause: 'eof', events: 0, bytes: 2, comments: 0 } as const;

it('counts from when the request left the BFF', () => {
  const start = { at: 100, event: { kind: 'start' as const, lane: 'A', seq: 0, t: 90 } };
  const frames = [start, ...makeAnswer('{}'), { at: 510, event: end }];
  expect(gatewayTimes({ frames })).toEqual({ head: 300, answer: 320, end: 410 });
});

it('counts from the send where that is not told', () => {
  expect(gatewayTimes({ frames: makeAnswer('{}') })).toEqual({ head: 390, answer: 410, end: null });
});

it('knows nothing of what has not come', () => {
  expect(gatewayTimes({ frames: [] })).toEqual({ head: null, answer: null, end: null });
});
