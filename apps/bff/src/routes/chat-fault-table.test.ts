import type { FaultAnswer } from '@lineup/shared/faults/chat-fault.ts';
import { CHAT_FAULTS } from '@lineup/shared/faults/chat-faults.ts';
import { readVerdict } from '@lineup/shared/faults/read-verdict.ts';
import { seededCuts } from '@lineup/shared/faults/seeded-cuts.ts';
import { splitBytes } from '@lineup/shared/faults/split-bytes.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLane } from '#relay/create-lane.ts';
import { TEST_KEY } from '#testing/create-test-app.ts';
import { openPost } from '#testing/open-request.ts';
import { readChatRuns } from '#testing/read-chat-runs.ts';
import { laneEvents } from '#testing/read-events.ts';
import { sendFault } from '#testing/send-fault.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const rows = CHAT_FAULTS.map((fault) => [`${fault.id}: ${fault.name}`, fault] as const);

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const laneOf = (id: string) => ({ id, gateway: id, request });

/** The neighbour's answer, in pieces that no fault of another lane may change. */
const GOOD = sendFault({
  body: 'data: {"choices":[{"delta":{"content":"邻"}}]}\n\n: PING\n\ndata: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
});

let good: TestUpstream;
let bad: TestUpstream;
let alone: unknown;
const closings: (() => Promise<void>)[] = [];
beforeAll(async () => {
  good = await startUpstream();
  good.answer(GOOD);
  alone = laneEvents((await send(['good'])).text, 'good');
});
beforeEach(async () => {
  bad = await startUpstream();
  closings.push(bad.close);
});
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close();
});
afterAll(() => good.close());

type Limits = { firstByteLimitMs?: number; idleLimitMs?: number };

/** Sends lanes, each to the gateway of its name, and reads the response to its end. */
async function send(lanes: readonly string[], limits: Limits = {}) {
  const gateways = Object.entries({ good, bad }).flatMap(([id, upstream]) =>
    lanes.includes(id) ? [{ id, baseUrl: upstream.baseUrl }] : [],
  );
  const bff = await serveTestApp({ gateways, ...limits });
  closings.push(bff.close);
  const response = await openPost(`${bff.address}/api/chat`, { lanes: lanes.map(laneOf) }).response;
  const { bytes, isWhole } = await response.whole();
  return { bytes, isWhole, text: bytes.toString() };
}

/** Silence before the first byte and after it have limits of their own; the other of the two must not end the lane first. */
function limitsFor({ body, breaks }: FaultAnswer): Limits {
  if (breaks !== 'silence') return {};
  return body === '' ? { firstByteLimitMs: 50 } : { idleLimitMs: 50 };
}

describe('F38: over real sockets each fault has its verdict, and the neighbour sees nothing of it', () => {
  it.each(rows)('%s', async (_, { answer, verdict }) => {
    bad.answer(sendFault(answer));
    const { bytes, isWhole, text } = await send(['bad', 'good'], limitsFor(answer));
    const run = readChatRuns([bytes]).get('bad');
    expect(run && readVerdict(run)).toEqual(verdict);
    expect(isWhole).toBe(true);
    expect(laneEvents(text, 'good')).toEqual(alone);
    expect(bad.seen).toHaveLength(1);
    await bad.closed(0);
    for (const secret of [TEST_KEY, bad.baseUrl.host, 'node_modules', '\n    at ']) expect(text).not.toContain(secret);
    const seeded = Array.from({ length: 5 }, (_, seed) => splitBytes(bytes, seededCuts(seed, bytes.length)));
    for (const pieces of seeded) expect(readChatRuns(pieces).get('bad')).toEqual(run);
  });
});

describe('the relay gives the same verdict, wherever the bytes of the gateway are cut (F1, F2)', () => {
  const small = rows.filter(
    ([, { id, answer }]) => id !== 'F20' && answer.coding === undefined && answer.body.length < 1_000,
  );

  it.each(small)('%s', (_, { answer, verdict }) => {
    const bytes = Buffer.from(answer.body);
    const whole = bytes.subarray(0, bytes.length - (answer.missing ?? 0));
    const places = Array.from(whole, (_, at) => [at]);
    for (const cuts of [...places, Array.from(whole, (_, at) => at)]) {
      const run = readChatRuns([Buffer.from(relay(answer, splitBytes(whole, cuts)), 'latin1')]).get('a');
      const told = run && readVerdict(run);
      expect([told?.state, told?.choices], `cut at ${cuts.join(', ')}`).toEqual([verdict.state, verdict.choices]);
    }
  });
});

/** What a lane writes of an answer that comes in these pieces. */
function relay({ status = 200, breaks }: FaultAnswer, pieces: readonly Uint8Array[]): string {
  let text = '';
  const lane = createLane({
    id: 'a',
    requestId: 'r',
    answer: {
      body: new ReadableStream(),
      write: (more) => (text += more),
      isFull: () => false,
      probe: () => undefined,
      close: () => undefined,
    },
    turns: { share: () => undefined, serve: () => undefined },
    elapsed: () => 0,
    onEnd: () => undefined,
  });
  const upstream = { abort: () => undefined, pause: () => undefined, resume: () => undefined };
  lane.onStart();
  lane.onHead({ status, contentType: null, requestId: null, contentEncoding: null });
  for (const piece of pieces) lane.onData(Buffer.from(piece), upstream);
  lane.onEnd({ cause: breaks === undefined ? 'eof' : breaks === 'reset' ? 'reset' : 'idle', bytes: 0 });
  return text;
}
