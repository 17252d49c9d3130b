import type { Socket } from 'node:net';
import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { readChatRuns } from '#testing/read-chat-runs.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startRawGateway } from '#testing/start-raw-gateway.ts';
import { startUpstream, type TestUpstream, type UpstreamScript } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const MIB = 1024 * 1024;
const token = (text: string) => `data: ${JSON.stringify({ choices: [{ delta: { content: text } }] })}\n\n`;
const FINISH = 'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n';

const request = (model: string) => ({ model, messages: [{ role: 'user', content: 'hi' }], stream: true });
const lanesOf = (...models: string[]) => ({
  lanes: models.map((model) => ({ id: model, gateway: 'default', request: request(model) })),
});

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  closings = [upstream.close];
});
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closings.toReversed()) await close();
});

async function serve(options: Partial<Parameters<typeof serveTestApp>[0]> = {}) {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], ...options });
  closings.push(bff.close);
  return `${bff.address}/api/chat`;
}

async function ask(chat: string, ...models: string[]) {
  const { bytes } = await (await openPost(chat, lanesOf(...models)).response).whole();
  return { runs: readChatRuns([bytes]), text: bytes.toString() };
}

/** One lane from its request to its end. */
async function runOf(script: UpstreamScript, options: Parameters<typeof serve>[0] = {}): Promise<ChatRun | undefined> {
  upstream.answer(script);
  const { runs } = await ask(await serve(options), 'a');
  await upstream.closed(0);
  expect(upstream.seen).toHaveLength(1);
  return runs.get('a');
}

const gist = (run: ChatRun | undefined) => ({
  state: run?.end?.state,
  text: run?.choices.map(({ text }) => text).join('|'),
  code: run?.end?.problem?.code,
});

describe('F7: lines beyond any answer', () => {
  it('a line of 16 MB is cut off as too large, and what came before it is kept', async () => {
    const run = await runOf((_request, response) => void response.write(token('kept') + token('x'.repeat(16 * MIB))));
    expect(gist(run)).toEqual({ state: 'cut_off', text: 'kept', code: 'answer_too_large' });
  });
});

describe('F12: a reset after every byte', () => {
  it('keeps the text of the events that were whole, and nothing of the torn one', async () => {
    const pieces = Array.from('四个字。', token);
    const body = Buffer.from(pieces.join(''));
    const chat = await serve();
    const ends = pieces.map((_, at) => Buffer.byteLength(pieces.slice(0, at + 1).join('')));
    for (let kept = 1; kept <= body.length; kept += 1) {
      upstream.answer((_request, response) => {
        response.writeHead(200);
        response.write(body.subarray(0, kept), () => response.socket?.resetAndDestroy());
      });
      const text = '四个字。'.slice(0, ends.filter((end) => end <= kept).length);
      // Before five bytes nothing tells that a stream has begun: what came is a body that cannot be read.
      const code = kept < 'data:'.length ? 'gateway_unreadable' : 'gateway_reset';
      const expected = { state: text === '' ? 'error' : 'cut_off', text, code };
      expect(gist((await ask(chat, 'a')).runs.get('a')), `after ${kept} bytes`).toEqual(expected);
    }
    expect(upstream.seen).toHaveLength(body.length);
  });
});

describe('F13: silence before the head', () => {
  it('of a gateway that takes the request and says nothing', async () => {
    const run = await runOf(() => undefined, { firstByteLimitMs: 20 });
    expect(gist(run)).toEqual({ state: 'error', text: '', code: 'gateway_idle' });
  });
});

describe('F14: one token in 20 seconds, for 10 minutes', () => {
  it('survives, and the reader hears at least every 15 seconds that the server lives', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const tokens = Array.from({ length: 30 }, (_, index) => `${index} `);
    let write = (_text: string): void => undefined;
    let end = (): void => undefined;
    upstream.answer((_request, response) => {
      write = (text) => void response.write(token(text));
      end = () => void response.end(FINISH);
      response.flushHeaders();
    });
    const chat = await serve({ idleLimitMs: 120_000, firstByteLimitMs: 120_000 });
    const response = await openPost(chat, lanesOf('a')).response;
    await response.until(/event: open/);
    for (const text of tokens) {
      vi.advanceTimersByTime(20_000);
      write(text);
      await response.until(new RegExp(`"content":"${text}"`));
    }
    end();
    const { bytes } = await response.whole();
    expect(gist(readChatRuns([bytes]).get('a'))).toEqual({ state: 'complete', text: tokens.join(''), code: undefined });
    const between = bytes.toString().split(/(?="content":)/);
    expect(between.slice(0, -1).filter((part) => !part.includes(': ping'))).toEqual([]);
  });
});

describe('F36: a gateway that asks for a retry', () => {
  it.each([503, 429, 409, 408, 500])('under %i gets exactly one request', async (status) => {
    const run = await runOf((_request, response) =>
      response.writeHead(status, { 'retry-after': '0', 'retry-after-ms': '1', 'x-should-retry': 'true' }).end(),
    );
    expect(run?.end?.state).toBe('error');
  });
});

describe('F38: neighbours that fail, hang and flood', () => {
  const good: UpstreamScript = (_request, response) => response.end(token('邻') + token('居') + FINISH);
  const scripts: Record<string, UpstreamScript> = {
    reset: (_request, response) => void response.write(token('r'), () => response.socket?.resetAndDestroy()),
    hang: (_request, response) => void response.write(token('h')),
    flood: (_request, response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(`data: ${'x'.repeat(MIB)}`));
      };
      response.on('drain', more);
      more();
    },
  };

  it('leave five lanes bit for bit as when they run alone', async () => {
    upstream.answer((incoming, response) => {
      let body = '';
      incoming.on('data', (piece: Buffer) => (body += piece.toString()));
      incoming.on('end', () => {
        const model = Object.keys(scripts).find((name) => body.includes(`"model":"${name}"`));
        (scripts[model ?? ''] ?? good)(incoming, response);
      });
    });
    const chat = await serve({ idleLimitMs: 1_000 });
    const neighbours = ['g1', 'g2', 'g3', 'g4', 'g5'];
    const alone = (await ask(chat, 'g1')).text;
    const { runs, text } = await ask(chat, 'reset', 'g1', 'hang', 'g2', 'flood', 'g3', 'g4', 'g5');
    for (const lane of neighbours) expect(laneEvents(text, lane)).toEqual(laneEvents(alone, 'g1'));
    expect(['reset', 'hang', 'flood'].map((lane) => gist(runs.get(lane)))).toEqual([
      { state: 'cut_off', text: 'r', code: 'gateway_reset' },
      { state: 'cut_off', text: 'h', code: 'gateway_idle' },
      { state: 'error', text: '', code: 'answer_too_large' },
    ]);
    expect(upstream.seen).toHaveLength(9);
  });
});

describe('F46: a gateway that means harm', () => {
  it('20,000 chunks of one event each are one answer', async () => {
    const run = await runOf((_request, response) => {
      for (let sent = 0; sent < 20_000; sent += 1) response.write(token('x'));
      response.end(FINISH);
    });
    expect(gist(run)).toEqual({ state: 'complete', text: 'x'.repeat(20_000), code: undefined });
  });

  it.each([
    ['one long header', { 'x-long': 'x'.repeat(20_000) }],
    ['a thousand headers', Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`x-${at}`, 'x'.repeat(20)]))],
  ])('%s is too large', async (_, headers) => {
    const run = await runOf((_request, response) => response.writeHead(200, headers).end(token('x') + FINISH));
    expect(gist(run)).toEqual({ state: 'error', text: '', code: 'answer_too_large' });
  });

  it('headers that never end are silence', async () => {
    let close = (): void => undefined;
    const closed = new Promise<void>((resolve) => (close = resolve));
    const gateway = await startRawGateway((socket: Socket) => {
      socket.resume().write('HTTP/1.1 200 OK\r\n');
      const drip = setInterval(() => socket.write('x-more: 1\r\n'), 2);
      socket.once('close', () => {
        clearInterval(drip);
        close();
      });
    });
    closings.push(gateway.close);
    const chat = await serve({ gateways: [{ id: 'default', baseUrl: gateway.baseUrl }], firstByteLimitMs: 50 });
    const { runs } = await ask(chat, 'a');
    expect(gist(runs.get('a'))).toEqual({ state: 'error', text: '', code: 'gateway_idle' });
    await closed;
  });
});
