import * as v from 'valibot';
import type { ChatRequest } from '@lineup/shared/chat/chat-request.ts';
import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import { describe, expect, it, vi } from 'vitest';
import { ApiError } from '#lib/api-error.ts';
import type { LaneProgress } from './create-lane-recorder.ts';
import { hasOwnEnd } from './own-end.ts';
import type { ProgressReport } from './create-lane-reports.ts';
import { startChatSend } from './start-chat-send.ts';

const STREAM_ID = '0123456789abcdef0123456789abcdef';

const LANES: ChatRequest['lanes'] = ['a', 'b'].map((id) => ({
  id,
  gateway: 'g',
  request: { model: `model-${id}`, messages: [{ role: 'user', content: '你好' }] },
}));

const STREAM = `event: stream\nid: - 0 0\ndata: {"id":"${STREAM_ID}"}\n\n`;
const open = (lane: string) =>
  `event: open\nid: ${lane} 0 10\ndata: {"status":200,"contentType":"text/event-stream","requestId":"r-${lane}"}\n\n`;
const delta = (lane: string, seq: number, text: string) =>
  `id: ${lane} ${seq} ${10 + seq}\ndata: ${JSON.stringify({ model: `model-${lane}`, choices: [{ index: 0, delta: { content: text } }] })}\n\n`;
const finish = (lane: string, seq: number) =>
  `id: ${lane} ${seq} ${10 + seq}\ndata: {"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n`;
const end = (lane: string, seq: number, cause = 'eof') =>
  `event: end\nid: ${lane} ${seq} ${10 + seq}\ndata: {"cause":"${cause}","events":3,"bytes":99,"comments":0}\n\n`;

const WHOLE = [
  STREAM,
  open('a'),
  open('b'),
  delta('a', 1, '你好'),
  ': ping\n\n',
  delta('b', 1, 'Hi '),
  delta('a', 2, '，🙂'),
  finish('a', 3),
  delta('b', 2, 'there'),
  finish('b', 3),
  end('a', 4),
  end('b', 4),
].join('');

/** A BFF that the test plays: it says what it wants, when it wants, and keeps what it was asked. */
function createBff() {
  const asked: { path: string; body: unknown }[] = [];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let signal: AbortSignal | null | undefined;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });

  return {
    asked,
    say: (text: string) => controller?.enqueue(new TextEncoder().encode(text)),
    sayBytes: (bytes: Uint8Array) => controller?.enqueue(bytes),
    close: () => controller?.close(),
    breakOff: () => controller?.error(new TypeError('network error')),
    isAborted: () => signal?.aborted === true,
    transport: vi.fn(async (path: string, init: RequestInit) => {
      asked.push({ path, body: JSON.parse(v.parse(v.string(), init.body)) });
      if (path !== '/api/chat') return new Response(null, { status: 204 });
      signal = init.signal;
      signal?.addEventListener('abort', () => controller?.error(signal?.reason));
      return new Response(body);
    }),
  };
}

function send(bff: ReturnType<typeof createBff>, transport = bff.transport) {
  const latest = new Map<string, LaneProgress>();
  const reports: ProgressReport[] = [];
  const chatSend = startChatSend({
    lanes: LANES,
    start: { mode: 'together' },
    transport,
    schedule: (task) => queueMicrotask(() => task(false)),
    onGrowth: () => undefined,
    onProgress(report) {
      reports.push(report);
      for (const [lane, progress] of report) latest.set(lane, progress);
    },
  });
  const runOf = (lane: string) => latest.get(lane)?.run;
  const textOf = (lane: string) => runOf(lane)?.choices[0]?.text;
  return { ...chatSend, latest, reports, runOf, textOf };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('startChatSend', () => {
  it('sends all lanes in one request', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(WHOLE);
    bff.close();
    await sent.finished;
    expect(bff.asked).toEqual([{ path: '/api/chat', body: { lanes: LANES, start: { mode: 'together' } } }]);
  });

  it('reads every lane the same wherever the bytes are split', async () => {
    const bytes = new TextEncoder().encode(WHOLE);
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const bff = createBff();
      const sent = send(bff);
      bff.sayBytes(bytes.slice(0, cut));
      bff.sayBytes(bytes.slice(cut));
      bff.close();
      await sent.finished;
      expect([sent.textOf('a'), sent.textOf('b')], `cut at ${cut}`).toEqual(['你好，🙂', 'Hi there']);
      expect([sent.runOf('a')?.end?.state, sent.runOf('b')?.end?.state]).toEqual(['complete', 'complete']);
    }
  });

  it('reads bytes that come one by one', async () => {
    const bff = createBff();
    const sent = send(bff);
    for (const byte of new TextEncoder().encode(WHOLE)) bff.sayBytes(Uint8Array.of(byte));
    bff.close();
    await sent.finished;
    expect([sent.textOf('a'), sent.textOf('b')]).toEqual(['你好，🙂', 'Hi there']);
  });

  it('keeps the wire record: the request as sent, and every event of the lane', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(WHOLE);
    bff.close();
    await sent.finished;
    const wire = sent.latest.get('a')?.wire;
    expect(wire?.request).toEqual(LANES[0]?.request);
    expect(wire?.frames.map(({ event }) => event.kind)).toEqual(['open', 'frame', 'frame', 'frame', 'end']);
    expect(wire?.frames.every(({ at }) => at >= 0)).toBe(true);
  });

  it('reports what came together in one report', async () => {
    const bff = createBff();
    const sent = send(bff);
    await settle();
    const before = sent.reports.length;
    bff.say(STREAM + open('a') + open('b') + delta('a', 1, 'x') + delta('b', 1, 'y') + delta('a', 2, 'z'));
    await settle();
    expect(sent.reports.length - before).toBe(1);
    expect([sent.textOf('a'), sent.textOf('b')]).toEqual(['xz', 'y']);
  });

  it.each([
    ['closes', (bff: ReturnType<typeof createBff>) => bff.close()],
    ['breaks', (bff: ReturnType<typeof createBff>) => bff.breakOff()],
  ])('F44, F45: ends a lane as lost that has no end when the response %s', async (_, leave) => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(
      STREAM + open('a') + open('b') + delta('a', 1, 'half') + delta('b', 1, 'all') + finish('b', 2) + end('b', 3),
    );
    await settle();
    leave(bff);
    await sent.finished;
    expect(sent.runOf('a')?.end).toMatchObject({ state: 'cut_off', cause: 'lost', t: 11 });
    expect(sent.textOf('a')).toBe('half');
    expect(sent.runOf('b')?.end).toMatchObject({ state: 'complete', cause: 'eof' });
  });

  it('gives back text that was held back as a possible tag', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(STREAM + open('a') + delta('a', 1, 'a <thi'));
    await settle();
    bff.close();
    await sent.finished;
    expect(sent.textOf('a')).toBe('a <thi');
  });

  it('makes an error response the problem of every lane', async () => {
    const bff = createBff();
    const problem = { code: 'too_many_requests', retryable: true } as const;
    const refuse = vi.fn(async () => Promise.reject(new ApiError(problem, 'slow down')));
    const sent = send(bff, refuse);
    await sent.finished;
    for (const lane of ['a', 'b']) expect(sent.runOf(lane)?.end).toMatchObject({ state: 'error', problem });
    expect(refuse).toHaveBeenCalledTimes(1);
  });

  it('stops a lane by the id of the stream, and reads on', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(STREAM + open('a') + open('b') + delta('a', 1, 'half'));
    await settle();
    sent.stop(['a']);
    await settle();
    expect(bff.asked[1]).toEqual({ path: `/api/chat/${STREAM_ID}/stop`, body: { lanes: ['a'] } });
    bff.say(end('a', 2, 'aborted') + delta('b', 1, 'all') + finish('b', 2) + end('b', 3));
    bff.close();
    await sent.finished;
    expect(sent.runOf('a')?.end?.state).toBe('stopped');
    expect(sent.runOf('b')?.end?.state).toBe('complete');
  });

  it('stops a lane as soon as the id comes, when it was asked to before', async () => {
    const bff = createBff();
    const sent = send(bff);
    sent.stop(['b']);
    await settle();
    expect(bff.asked).toHaveLength(1);
    bff.say(STREAM);
    await settle();
    expect(bff.asked[1]).toEqual({ path: `/api/chat/${STREAM_ID}/stop`, body: { lanes: ['b'] } });
    expect(bff.isAborted()).toBe(false);
    sent.abort();
    await sent.finished;
  });

  it('takes the request back when all lanes are stopped before the id came', async () => {
    const bff = createBff();
    const sent = send(bff);
    await settle();
    sent.stop(['a', 'b']);
    await sent.finished;
    expect(bff.isAborted()).toBe(true);
    expect(bff.asked).toHaveLength(1);
    expect([sent.runOf('a')?.end?.state, sent.runOf('b')?.end?.state]).toEqual(['stopped', 'stopped']);
  });

  it.each([
    ['takes the request back when a stop cannot be delivered', 'bff_unreachable', true],
    ['reads on when the stream was over already', 'not_found', false],
  ] as const)('%s', async (_, code, isAborted) => {
    const bff = createBff();
    const transport = async (path: string, init: RequestInit) => {
      if (path === '/api/chat') return bff.transport(path, init);
      throw new ApiError({ code, retryable: false }, code);
    };
    const sent = send(bff, vi.fn(transport));
    bff.say(STREAM + open('a'));
    await settle();
    sent.stop(['a']);
    await settle();
    expect(bff.isAborted()).toBe(isAborted);
    sent.abort();
    await sent.finished;
  });

  it('takes the request back when an event cannot be read, and ends the lanes as lost', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(STREAM + open('a') + delta('a', 1, 'half'));
    await settle();
    bff.say(`data: ${'x'.repeat(CHAT_LIMITS.laneBytes)}\n`);
    await expect(sent.finished).rejects.toThrow(RangeError);
    expect(bff.isAborted()).toBe(true);
    expect(sent.runOf('a')?.end).toMatchObject({ state: 'cut_off', cause: 'lost' });
  });

  it('marks the ends that it made itself, and no other', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(STREAM + open('a') + open('b') + delta('a', 1, 'half') + end('b', 1, 'aborted'));
    await settle();
    sent.abort();
    await sent.finished;
    const ends = ['a', 'b'].map((lane) => sent.runOf(lane)).filter((run) => run !== undefined);
    expect(ends.map((run) => [run.end?.cause, hasOwnEnd(run)])).toEqual([
      ['aborted', true],
      ['aborted', false],
    ]);
  });

  it('asks for no stop of a lane that has ended', async () => {
    const bff = createBff();
    const sent = send(bff);
    bff.say(WHOLE);
    await settle();
    sent.stop(['a', 'b']);
    await settle();
    expect(bff.asked).toHaveLength(1);
    bff.close();
    await sent.finished;
  });
});
