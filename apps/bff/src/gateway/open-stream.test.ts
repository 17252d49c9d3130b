import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import type { DispatchHandler } from './dispatch.ts';
import { openStream } from './open-stream.ts';
import type { OutboundRequest } from './outbound-request.ts';

const IDLE_MS = 1_000;
const FIRST_BYTE_MS = 50_000;
const gateway = {
  id: 'default',
  name: 'default',
  local: false,
  baseUrl: new URL('https://gateway.example/base/v1/'),
  apiKey: 'sk-0123456789',
  limits: DOCUMENTED_LIMITS,
};

/** Opens a stream whose other side is played by the test. */
function open({ maxBytes = 1_000 } = {}) {
  let options: OutboundRequest | undefined;
  let handler: DispatchHandler | undefined;
  const log: string[] = [];
  const control = { abort: vi.fn(), pause: () => log.push('pause'), resume: () => log.push('resume') };
  const door = {
    dispatch(given: OutboundRequest, its: DispatchHandler) {
      options = given;
      handler = its;
    },
    release: vi.fn(),
    userAgent: 'lineup/0',
    firstByteLimitMs: FIRST_BYTE_MS,
    idleLimitMs: IDLE_MS,
    log: pino({ level: 'silent' }),
    logsContent: false,
  };
  const body = { content: '{}', type: 'application/json' };
  const upstream = openStream(
    door,
    { gateway, route: 'chat', body, maxBytes },
    {
      onHead: ({ status }) => log.push(`head ${status}`),
      onData: (bytes) => log.push(`data ${bytes.toString()}`),
      onEnd: ({ cause, bytes }) => log.push(`end ${cause} ${bytes}`),
    },
  );
  return {
    upstream,
    log,
    options: () => options,
    abort: control.abort,
    connect: () => handler?.onRequestStart(control),
    sent: () => handler?.onRequestSent(),
    head: (status: number) => handler?.onResponseStart(control, status, {}),
    data: (text: string) => handler?.onResponseData(control, Buffer.from(text)),
    end: () => handler?.onResponseEnd(),
    fail: () => handler?.onResponseError(control, new Error('closed')),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the door out', () => {
  it('keeps the path of the base URL and sends nothing but its own headers', () => {
    expect(open().options()).toEqual({
      origin: 'https://gateway.example',
      path: '/base/v1/chat/completions',
      method: 'POST',
      headers: {
        authorization: 'Bearer sk-0123456789',
        'content-type': 'application/json',
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'lineup/0',
      },
      body: '{}',
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  });

  it('delivers a head, pieces and one end, and passes over early hints', () => {
    const { log, connect, head, data, end, fail } = open();
    connect();
    head(103);
    head(200);
    data('a');
    data('bc');
    end();
    fail();
    data('d');
    expect(log).toEqual(['head 200', 'data a', 'data bc', 'end eof 3']);
  });

  it('stopped before there is a socket, ends at once and aborts the request as soon as there is one', () => {
    const { upstream, log, abort, connect, fail } = open();
    upstream.abort('aborted');
    expect(log).toEqual(['end aborted 0']);
    connect();
    expect(abort).toHaveBeenCalledOnce();
    fail();
    expect(log).toEqual(['end aborted 0']);
  });

  it.each([
    ['before the head', false],
    ['in the middle', true],
  ])('stopped %s, ends once: the first cause wins', (_name, hasHead) => {
    const { upstream, log, abort, connect, head, data, fail } = open();
    connect();
    if (hasHead) head(200);
    upstream.abort('shutdown');
    upstream.abort('aborted');
    data('late');
    fail();
    expect(log.filter((line) => line.startsWith('end'))).toEqual(['end shutdown 0']);
    expect(abort).toHaveBeenCalledOnce();
    expect(log).not.toContain('data late');
  });

  it('ends with too_large before more than the limit is delivered', () => {
    const { log, abort, connect, head, data } = open({ maxBytes: 3 });
    connect();
    head(200);
    data('abc');
    data('d');
    expect(log).toEqual(['head 200', 'data abc', 'end too_large 4']);
    expect(abort).toHaveBeenCalledOnce();
  });
});

describe('waiting for a gateway', () => {
  it('begins when the request is sent, anew with the head and every piece, and is long up to the first byte', () => {
    const { log, connect, sent, head, data } = open();
    connect();
    vi.advanceTimersByTime(10 * FIRST_BYTE_MS);
    for (const step of [sent, () => head(200)]) {
      step();
      vi.advanceTimersByTime(FIRST_BYTE_MS - 1);
    }
    for (const piece of ['a', 'b']) {
      data(piece);
      vi.advanceTimersByTime(IDLE_MS - 1);
    }
    expect(log).toEqual(['head 200', 'data a', 'data b']);
    vi.advanceTimersByTime(1);
    expect(log.at(-1)).toBe('end idle 2');
  });

  it.each([
    ['the head', []],
    ['the first byte', [200]],
  ])('ends when %s does not come', (_name, heads) => {
    const { log, connect, sent, head } = open();
    connect();
    sent();
    for (const status of heads) head(status);
    vi.advanceTimersByTime(FIRST_BYTE_MS - 1);
    expect(log).not.toContain('end idle 0');
    vi.advanceTimersByTime(1);
    expect(log.at(-1)).toBe('end idle 0');
  });

  it('does not count while it is we who hold the answer back', () => {
    const { upstream, log, connect, sent, head, data } = open();
    connect();
    sent();
    head(200);
    upstream.pause();
    upstream.pause();
    data('that was on its way');
    vi.advanceTimersByTime(10 * IDLE_MS);
    upstream.resume();
    upstream.resume();
    vi.advanceTimersByTime(IDLE_MS - 1);
    expect(log).toEqual(['head 200', 'pause', 'data that was on its way', 'resume']);
    vi.advanceTimersByTime(1);
    expect(log.at(-1)).toBe('end idle 19');
  });
});
