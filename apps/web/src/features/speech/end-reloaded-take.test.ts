import { expect, test } from 'vitest';
import { createTake } from './create-take.ts';
import { endReloadedTake } from './end-reloaded-take.ts';
import type { Take } from './take-record.ts';

const take = createTake({
  id: 't1',
  sessionId: 's1',
  seq: 0,
  letter: 'A',
  sentAt: 0,
  request: { gateway: 'main', request: { model: 'tts-1', input: 'Hi', voice: 'alloy' } },
});

test('a take that was kept without an end was cut off by the reload', () => {
  expect(endReloadedTake(take)).toEqual({ ...take, end: { state: 'cut_off', t: 0, wasReloaded: true } });
});

test('a take that ended before the reload stays as it is', () => {
  const ended: Take = { ...take, end: { state: 'cut_off', t: 900 } };
  expect(endReloadedTake(ended)).toBe(ended);
});
