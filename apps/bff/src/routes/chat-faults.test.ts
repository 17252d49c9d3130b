import { createHash } from 'node:crypto';
import { type AddressInfo, createServer } from 'node:net';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { laneEvents, readEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const lanesOf = (...ids: string[]) => ({ lanes: ids.map((id) => ({ id, gateway: 'default', request })) });

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

async function serve(options: Partial<Parameters<typeof serveTestApp>[0]> = {}) {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...options });
  closings.push(bff.close);
  return { ...bff, chat: `${bff.address}/api/chat` };
}

/** Runs one lane to its end over real sockets. */
async function run(script: UpstreamScript, options: Parameters<typeof serve>[0] = {}) {
  upstream.answer(script);
  const { chat } = await serve(options);
  const response = await openPost(chat, lanesOf('a')).response;
  const { bytes, isWhole } = await response.whole();
  return { events: laneEvents(bytes.toString(), 'a'), isWhole };
}

const names = (events: { name: string }[]): string[] => events.map(({ name }) => name || 'frame');
const causeOf = (events: { data: unknown }[]): unknown =>
  (events.at(-1)?.data as { cause?: string } | undefined)?.cause;

const stream: UpstreamScript = (_request, response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write('data: 1\n\n');
};

describe('how a lane ends', () => {
  it('eof, with the last event that lacks its blank line', async () => {
    const { events, isWhole } = await run((incoming, response) => {
      stream(incoming, response);
      response.end('data: 2');
    });
    expect(names(events)).toEqual(['open', 'frame', 'frame', 'end']);
    expect(causeOf(events)).toBe('eof');
    expect(isWhole).toBe(true);
  });

  it('reset, without the torn event, and whole towards the browser', async () => {
    const { events, isWhole } = await run((incoming, response) => {
      stream(incoming, response);
      response.write('data: {"torn', () => response.socket?.resetAndDestroy());
    });
    expect(names(events)).toEqual(['open', 'frame', 'end']);
    expect(causeOf(events)).toBe('reset');
    expect(isWhole).toBe(true);
  });

  it('reset before any head', async () => {
    const { events } = await run((incoming) => incoming.socket.resetAndDestroy());
    expect(names(events)).toEqual(['end']);
    expect(causeOf(events)).toBe('reset');
  });

  it('reset when a body is shorter than it said', async () => {
    const { events } = await run((_request, response) => {
      response.writeHead(200, { 'content-length': 100 });
      response.write('{"half":', () => response.socket?.destroy());
    });
    expect(names(events)).toEqual(['open', 'body', 'end']);
    expect(causeOf(events)).toBe('reset');
  });

  it('reset when what answers does not speak HTTP', async () => {
    const server = createServer((socket) => socket.resume().end('SSH-2.0-whatever\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closings.push(() => new Promise((resolve) => server.close(() => resolve())));
    const baseUrl = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const { events } = await run(stream, { gateways: [{ id: 'default', baseUrl }] });
    expect(causeOf(events)).toBe('reset');
  });

  it('unreachable when nobody listens', async () => {
    const gone = await startUpstream();
    await gone.close();
    const { events } = await run(stream, { gateways: [{ id: 'default', baseUrl: gone.baseUrl }] });
    expect(events).toEqual([{ name: 'end', data: { cause: 'unreachable', events: 0, bytes: 0, comments: 0 } }]);
  });

  it('idle when the gateway is silent before its head', async () => {
    const { events } = await run(() => undefined, { firstByteLimitMs: 20 });
    expect(names(events)).toEqual(['end']);
    expect(causeOf(events)).toBe('idle');
  });

  it('idle when the gateway falls silent, while comments count as life', async () => {
    const { events } = await run(
      (incoming, response) => {
        stream(incoming, response);
        response.write(': PING\n\n');
      },
      { idleLimitMs: 1_000 },
    );
    expect(names(events)).toEqual(['open', 'frame', 'end']);
    expect(events.at(-1)?.data).toMatchObject({ cause: 'idle', events: 1, comments: 1 });
  });

  it('too_large when an event never ends', async () => {
    const { events } = await run((incoming, response) => {
      stream(incoming, response);
      response.write(`data: ${'x'.repeat(8 * 1024 * 1024)}`);
    });
    expect(names(events)).toEqual(['open', 'frame', 'end']);
    expect(causeOf(events)).toBe('too_large');
  });

  it('too_large when a body is over the cap, with what fits of it', async () => {
    const { events } = await run((_request, response) => response.end('x'.repeat(8 * 1024 * 1024 + 1)));
    expect(names(events)).toEqual(['open', 'body', 'end']);
    expect(events[1]?.data).toEqual({ text: 'x'.repeat(8 * 1024 * 1024), truncated: true });
    expect(causeOf(events)).toBe('too_large');
  });

  it('too_large when the lane as a whole is', async () => {
    const { events } = await run((incoming, response) => {
      stream(incoming, response);
      for (let sent = 0; sent < 65; sent += 1) response.write(`data: ${'x'.repeat(1024 * 1024)}\n\n`);
    });
    expect(causeOf(events)).toBe('too_large');
  });

  it('too_large when the head is', async () => {
    const { events } = await run((_request, response) => {
      response.writeHead(200, { 'x-long': 'x'.repeat(20_000) }).end();
    });
    expect(causeOf(events)).toBe('too_large');
  });

  it('shutdown when the server goes down', async () => {
    upstream.answer(stream);
    const { chat, deps } = await serve();
    const response = await openPost(chat, lanesOf('a', 'b')).response;
    await response.until(/a 1 .*b 1 |b 1 .*a 1 /s);
    deps.live.endAll('shutdown');
    const { bytes, isWhole } = await response.whole();
    expect(isWhole).toBe(true);
    for (const lane of ['a', 'b']) expect(causeOf(laneEvents(bytes.toString(), lane))).toBe('shutdown');
  });

  it('never disturbs the neighbours, and every lane has exactly one end', async () => {
    let next = 0;
    const scripts: UpstreamScript[] = [
      (_request, response) => response.end('data: 1\n\ndata: 2\n\n'),
      (incoming) => incoming.socket.resetAndDestroy(),
      (_request, response) => response.writeHead(500).end('{"error":{}}'),
      () => undefined,
    ];
    upstream.answer((incoming, response) => scripts[next++ % scripts.length]?.(incoming, response));
    const { chat } = await serve({ firstByteLimitMs: 1_000 });
    const { bytes } = await (await openPost(chat, lanesOf('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')).response).whole();
    const ends = readEvents(bytes.toString()).filter(({ name }) => name === 'end');
    expect(ends.map(({ lane }) => lane).toSorted()).toEqual('abcdefgh'.split(''));
    const causes = ends.map(({ data }) => (JSON.parse(data) as { cause: string }).cause).toSorted();
    expect(causes).toEqual(['eof', 'eof', 'eof', 'eof', 'idle', 'idle', 'reset', 'reset']);
  });
});

describe('F25: compressed answers, although identity was asked for', () => {
  const events = Buffer.from('data: 你好\n\ndata: [DONE]\n\n');
  it.each([
    ['gzip', 'gzip', zlib.gzipSync(events), 'eof', ['你好', '[DONE]']],
    ['brotli', 'br', zlib.brotliCompressSync(events), 'eof', ['你好', '[DONE]']],
    ['deflate', 'deflate', zlib.deflateSync(events), 'eof', ['你好', '[DONE]']],
    ['plain text under the label gzip', 'gzip', events, 'eof', ['你好', '[DONE]']],
    ['gzip without its end', 'gzip', zlib.gzipSync(events).subarray(0, -8), 'eof', ['你好', '[DONE]']],
    [
      'gzip with rubbish in it',
      'gzip',
      Buffer.concat([zlib.gzipSync(events).subarray(0, 12), Buffer.alloc(50)]),
      'reset',
      [],
    ],
  ])('%s', async (_name, encoding, bytes, cause, frames) => {
    const { events: got } = await run((_request, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(bytes),
    );
    expect(causeOf(got)).toBe(cause);
    expect(got.filter(({ name }) => name === '').map(({ data }) => data)).toEqual(frames);
  });

  it('arrive as they are made, and count their plain bytes', async () => {
    let finish = (): void => undefined;
    upstream.answer((_request, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      const gzip = zlib.createGzip({ flush: zlib.constants.Z_SYNC_FLUSH });
      gzip.pipe(response);
      gzip.write('data: 1\n\n');
      finish = () => gzip.end('data: 2\n\n');
    });
    const { chat } = await serve();
    const response = await openPost(chat, lanesOf('a')).response;
    await response.until(/data: 1\n\n/);
    finish();
    const { bytes } = await response.whole();
    expect(laneEvents(bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'eof', events: 2, bytes: 18 });
  });

  it('are cut when they grow over the lane', async () => {
    const bomb = zlib.gzipSync(Buffer.alloc(70 * 1024 * 1024, `data: ${'x'.repeat(1024 * 1024)}\n\n`));
    const { events: got } = await run((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect(causeOf(got)).toBe('too_large');
  });
});

describe('F35: a client that leaves', () => {
  it('closes the requests that have no head yet', async () => {
    upstream.answer(() => undefined);
    const { chat } = await serve();
    const { response } = openPost(chat, lanesOf('a', 'b'));
    await upstream.arrived(2);
    (await response).leave();
    await expect(Promise.all([upstream.closed(0), upstream.closed(1)])).resolves.toHaveLength(2);
  });

  it('closes the requests that are streaming, and is no error in the log', async () => {
    upstream.answer(stream);
    const { chat, lines } = await serve();
    const response = await openPost(chat, lanesOf('a')).response;
    await response.until(/data: 1/);
    response.leave();
    await upstream.closed(0);
    expect(lines.map((line) => (JSON.parse(line) as { level: number }).level)).toEqual([30]);
  });

  it('or reads nothing for too long, is cut off', async () => {
    upstream.answer((incoming, response) => {
      stream(incoming, response);
      const more = (): void => {
        while (response.write(`data: ${'x'.repeat(10_000)}\n\n`));
      };
      response.on('drain', more);
      more();
    });
    const { chat } = await serve({ numbers: { stallMs: 50 } });
    const response = await openPost(chat, lanesOf('a')).response;
    response.pause();
    await upstream.closed(0);
    response.resume();
    expect((await response.whole()).isWhole).toBe(false);
  });
});

describe('a slow reader', () => {
  it('gets everything, in order, from all lanes', async () => {
    const count = 3_000;
    const frames = Array.from({ length: count }, (_, index) => `data: ${index} ${'x'.repeat(1_000)}\n\n`);
    upstream.answer((_request, response) => response.end(frames.join('')));
    const { chat } = await serve();
    const response = await openPost(chat, lanesOf('a', 'b', 'c', 'd')).response;
    response.pause();
    await upstream.arrived(4);
    response.resume();
    const { bytes } = await response.whole();
    const expected = createHash('sha256').update(frames.join('')).digest('hex');
    for (const lane of ['a', 'b', 'c', 'd']) {
      const got = laneEvents(bytes.toString(), lane)
        .slice(1, -1)
        .map(({ data }) => `data: ${String(data)}\n\n`);
      expect(createHash('sha256').update(got.join('')).digest('hex')).toBe(expected);
    }
  });

  it('is kept awake by comments', async () => {
    upstream.answer(() => undefined);
    const { chat } = await serve({ numbers: { pingMs: 5 } });
    const response = await openPost(chat, lanesOf('a')).response;
    expect(await response.until(/: ping\n\n: ping\n\n/)).toContain('event: stream');
    response.leave();
  });
});
