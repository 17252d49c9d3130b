import type { Dispatcher } from 'undici';
import { describe, expect, it, vi } from 'vitest';
import { gatherReads } from './gather-reads.ts';

/** An answer whose chunks the test delivers instead of undici. */
function open(onResponseData?: Dispatcher.DispatchHandler['onResponseData']) {
  const log: string[] = [];
  let handler: Dispatcher.DispatchHandler = {};
  const dispatch = gatherReads((_options, given) => {
    handler = given;
    return true;
  });
  const controller = { aborted: false, paused: false, reason: null, abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
  dispatch(
    { path: '/', method: 'GET' },
    {
      onRequestStart: () => log.push('start'),
      onRequestSent: () => log.push('sent'),
      onResponseStart: (_controller, status) => log.push(`head ${status}`),
      onResponseData: onResponseData ?? ((_controller, bytes) => log.push(bytes.toString('latin1', 0, 8))),
      onResponseEnd: () => log.push('end'),
      onResponseError: (_controller, error) => log.push(error.message),
    },
  );
  return {
    log,
    abort: controller.abort,
    begin() {
      handler.onRequestStart?.(controller, {});
      handler.onRequestSent?.();
      handler.onResponseStart?.(controller, 200, {});
    },
    chunk: (text: string) => handler.onResponseData?.(controller, Buffer.from(text)),
    end: () => handler.onResponseEnd?.(controller, {}),
    fail: () => handler.onResponseError?.(controller, new Error('closed')),
  };
}

const readIsOver = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('what one read brings', () => {
  it('is one piece, when the read is over', async () => {
    const { log, begin, chunk } = open();
    begin();
    for (const text of ['a', 'b', 'c']) chunk(text);
    expect(log).toEqual(['start', 'sent', 'head 200']);
    await readIsOver();
    chunk('d');
    await readIsOver();
    expect(log.slice(3)).toEqual(['abc', 'd']);
  });

  it('is not copied when it is large, and keeps its place', async () => {
    const { log, chunk } = open();
    chunk('a');
    chunk('L'.repeat(8 * 1024));
    expect(log).toEqual(['a', 'LLLLLLLL']);
    chunk('b');
    await readIsOver();
    expect(log.slice(2)).toEqual(['b']);
  });

  it.each(['end', 'closed'])('goes before that after which nothing comes: %s', async (last) => {
    const { log, chunk, end, fail } = open();
    chunk('a');
    chunk('b');
    if (last === 'end') end();
    else fail();
    await readIsOver();
    expect(log).toEqual(['ab', last]);
  });

  it('ends the request with the error of a handler that fails', async () => {
    const { abort, chunk } = open(() => {
      throw new Error('defect');
    });
    chunk('a');
    await readIsOver();
    expect(abort).toHaveBeenCalledExactlyOnceWith(new Error('defect'));
  });
});
