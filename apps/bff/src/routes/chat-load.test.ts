import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

// What `npm run bench:relay` measures, as counts and bytes: whole, in order, let go, bounded. Nothing here measures time.

const MEGABYTE = 1024 * 1024;
const EVENT_STREAM = { 'content-type': 'text/event-stream' };
const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

async function serve(options: Partial<Parameters<typeof serveTestApp>[0]> = {}): Promise<string> {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...options });
  closings.push(bff.close);
  return `${bff.address}/api/chat`;
}

const lanesOf = (count: number) => ({
  lanes: Array.from({ length: count }, (_, index) => ({ id: `lane${index}`, gateway: 'default', request })),
});

const hash = (payloads: readonly string[]): string => createHash('sha256').update(payloads.join('\n')).digest('hex');

/** Every stream says other things; its last event says the hash of all before it. */
function streamsOf(events: number): UpstreamScript {
  let streams = 0;
  return (_request, response) => {
    const stream = (streams += 1);
    const payloads = Array.from({ length: events }, (_, index) => `${stream} ${index} 文字 ${'x'.repeat(index % 300)}`);
    response.writeHead(200, EVENT_STREAM);
    response.end([...payloads, hash(payloads)].map((payload) => `data: ${payload}\n\n`).join(''));
  };
}

/** How many lanes of the responses came whole: as many events as were sent, and of the hash that was sent. */
async function countWhole(
  chat: string,
  { responses, lanes, events }: Record<'responses' | 'lanes' | 'events', number>,
) {
  const texts = await Promise.all(
    Array.from({ length: responses }, async () => {
      const { bytes } = await (await openPost(chat, lanesOf(lanes)).response).whole();
      return bytes.toString();
    }),
  );
  const ids = lanesOf(lanes).lanes.map(({ id }) => id);
  return texts
    .flatMap((text) => ids.map((id) => laneEvents(text, id)))
    .filter((lane) => {
      const payloads = lane.filter(({ name }) => name === '').map(({ data }) => String(data));
      const said = payloads.pop();
      return payloads.length === events && hash(payloads) === said;
    }).length;
}

describe('many streams', () => {
  it.each([
    { responses: 1, lanes: 1, events: 1_000 },
    { responses: 1, lanes: 8, events: 1_000 },
    { responses: 10, lanes: 3, events: 200 },
    { responses: 50, lanes: 1, events: 200 },
  ])('arrive whole, in order and unchanged: %o', async (load) => {
    upstream.answer(streamsOf(load.events));
    expect(await countWhole(await serve(), load)).toBe(load.responses * load.lanes);
  });

  // undici dies or hangs when its `resume` is called inside a handler, which a reader that has room for more can bring about.
  it.each([
    { responses: 1, lanes: 1, events: 1_000 },
    { responses: 1, lanes: 1, events: 20_000 },
    { responses: 1, lanes: 8, events: 1_000 },
  ])('are held and resumed with nearly every piece, and arrive whole: %o', async (load) => {
    upstream.answer(streamsOf(load.events));
    expect(await countWhole(await serve({ numbers: { fullBytes: 512 } }), load)).toBe(load.lanes);
  });
});

describe('the beginning of a response', () => {
  it('leaves with one write, head and events, before the gateway has answered', async () => {
    upstream.answer(() => undefined);
    const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
    closings.push(bff.close);
    const spies: { alone: unknown; together: unknown }[] = [];
    bff.server.on('connection', (socket: Socket) => {
      spies.push({ alone: vi.spyOn(socket, '_write'), together: vi.spyOn(socket, '_writev') });
    });
    const response = await openPost(`${bff.address}/api/chat`, lanesOf(2)).response;
    await response.until(/lane1 0 [^]*event: start/);
    expect(spies).toHaveLength(1);
    expect(spies[0]?.alone).not.toHaveBeenCalled();
    expect(spies[0]?.together).toHaveBeenCalledOnce();
  });
});

describe('two hundred clients that leave', () => {
  it.each([
    ['before the head of their answers', (() => undefined) satisfies UpstreamScript],
    [
      'in the middle of their answers',
      ((_request, response) => {
        response.writeHead(200, EVENT_STREAM);
        response.write('data: 1\n\n');
      }) satisfies UpstreamScript,
    ],
  ])('%s are all known to the gateway', async (_name, script) => {
    const clients = 100;
    upstream.answer(script);
    const chat = await serve();
    const responses = await Promise.all(Array.from({ length: clients }, () => openPost(chat, lanesOf(1)).response));
    await upstream.arrived(clients);
    for (const response of responses) response.leave();
    const closed = await Promise.all(Array.from({ length: clients }, (_, index) => upstream.closed(index)));
    expect(closed).toHaveLength(clients);
  });
});

describe('a reader that stops reading', () => {
  it('has the gateway held back, with no more than the buffers on the way full', async () => {
    const offered = 48 * MEGABYTE;
    let given = 0;
    let taken = 0;
    upstream.answer((_request, response) => {
      const { socket } = response;
      const more = (): void => {
        let isTaken = true;
        for (; isTaken && given < offered; given += 10_000) isTaken = response.write(`data: ${'x'.repeat(10_000)}\n\n`);
      };
      response.writeHead(200, EVENT_STREAM);
      response.on('drain', more);
      response.on('close', () => {
        taken = (socket?.bytesWritten ?? 0) - (socket?.writableLength ?? 0);
      });
      more();
    });
    const response = await openPost(await serve({ numbers: { stallMs: 100 } }), lanesOf(1)).response;
    response.pause();
    await upstream.closed(0);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(16 * MEGABYTE);
  });
});
