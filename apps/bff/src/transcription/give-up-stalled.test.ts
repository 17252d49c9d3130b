import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { giveUpStalled } from './give-up-stalled.ts';

const STALL_MS = 1_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function open() {
  const source = new PassThrough();
  const stalled = new AbortController();
  const over = finished(source, { writable: false, signal: stalled.signal }).catch(() => undefined);
  giveUpStalled({ source, over, stallMs: STALL_MS, onStalled: (error) => stalled.abort(error) });
  return { source, over, stalled: stalled.signal };
}

/** Sends a piece and lets it be read. */
async function send(source: PassThrough): Promise<void> {
  source.write('x');
  await new Promise((resolve) => setImmediate(resolve));
}

it('breaks an upload off when nothing has come for the whole time, from its beginning or from the last piece on', async () => {
  const silent = open();
  const sending = open();
  vi.advanceTimersByTime(STALL_MS - 1);
  await send(sending.source);
  vi.advanceTimersByTime(1);
  expect(silent.stalled.reason).toMatchObject({ message: 'The client has stopped sending.' });
  expect(sending.stalled.aborted).toBe(false);
  vi.advanceTimersByTime(STALL_MS);
  expect(sending.stalled.aborted).toBe(true);
});

it('never counts the time in which the upload is held back', async () => {
  const { source, stalled } = open();
  await send(source);
  source.pause();
  vi.advanceTimersByTime(5 * STALL_MS);
  expect(stalled.aborted).toBe(false);
  source.resume();
  vi.advanceTimersByTime(STALL_MS);
  expect(stalled.aborted).toBe(true);
});

it('leaves no timer behind one that it has broken off, though its client goes on', async () => {
  const { source, over } = open();
  vi.advanceTimersByTime(STALL_MS);
  await over;
  await send(source);
  expect(vi.getTimerCount()).toBe(0);
});

it('leaves no timer behind an upload that is over', async () => {
  const { source, over } = open();
  source.end('x');
  await over;
  expect(vi.getTimerCount()).toBe(0);
});
