import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { beforeEach, expect, test, vi } from 'vitest';
import { growingRuns } from './growing-runs.ts';

const run = (model: string) => ({ ...createChatRun(), model });
const tell = (id: string, model: string) => growingRuns.tell(new Map([[id, run(model)]]));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});

test('who follows a run is told of every growth of it, and of no other run', () => {
  const seen: (string | null | undefined)[] = [];
  const { subscribe, get } = growingRuns.follow('a', 0);
  const leave = subscribe(() => seen.push(get()?.model));
  tell('a', 'one');
  tell('b', 'other');
  tell('a', 'two');
  leave();
  tell('a', 'three');
  expect(seen).toEqual(['one', 'two']);
});

test('who looks less often keeps what it saw until its time has come', () => {
  const seen: (string | null | undefined)[] = [];
  const { subscribe, get } = growingRuns.follow('c', 250);
  const leave = subscribe(() => seen.push(get()?.model));
  tell('c', 'one');
  vi.advanceTimersByTime(249);
  tell('c', 'two');
  expect(get()?.model).toBe('one');
  vi.advanceTimersByTime(1);
  tell('c', 'three');
  leave();
  expect(seen).toEqual(['one', 'three']);
});

test('who comes late sees how far it is, until it is forgotten', () => {
  tell('d', 'one');
  expect(growingRuns.follow('d', 0).get()?.model).toBe('one');
  growingRuns.forget('d');
  expect(growingRuns.follow('d', 0).get()).toBeUndefined();
});

test('that a run has ended is told only to who follows every growth: all others learn it from the store', () => {
  const ended: ChatRun = { ...run('ended'), end: { state: 'complete', t: 1, cause: 'eof' } };
  const every = growingRuns.follow('e', 0);
  const rarely = growingRuns.follow('e', 250);
  const leave = [every, rarely].map(({ subscribe }) => subscribe(() => undefined));
  tell('e', 'open');
  vi.advanceTimersByTime(250);
  growingRuns.tell(new Map([['e', ended]]));
  expect([every.get()?.model, rarely.get()?.model]).toEqual(['ended', 'open']);
  leave.forEach((each) => each());
});
