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
  source.on('error', () => undefined);
  const over = finished(source, { writable: false }).catch(() => undefined);
  giveUpStalled({ source, over, stallMs: STALL_MS });
  return { source, over };
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
  expect(silent.source.errored).toMatchObject({ message: 'The client has stopped sending.' });
  expect(sending.source.errored).toBeNull();
  vi.advanceTimersByTime(STALL_MS);
  expect(sending.source.errored).not.toBeNull();
});

it('never counts the time in which the upload is held back', async () => {
  const { source } = open();
  await send(source);
  source.pause();
  vi.advanceTimersByTime(5 * STALL_MS);
  expect(source.errored).toBeNull();
  source.resume();
  vi.advanceTimersByTime(STALL_MS);
  expect(source.errored).not.toBeNull();
});

it('leaves no timer behind an upload that is over', async () => {
  const { source, over } = open();
  source.end('x');
  await over;
  expect(vi.getTimerCount()).toBe(0);
});
