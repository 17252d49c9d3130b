import { expect, test } from 'vitest';
import { createChatRun } from '#runs/create-chat-run.ts';
import { reduceChatRun } from '#runs/reduce-chat-run.ts';
import type { ChatRun } from '#runs/run.ts';
import { createSseReader } from '#sse/create-sse-reader.ts';
import { readLaneEvent } from '#wire/read-lane-event.ts';
import { createChatInterpreter } from './create-chat-interpreter.ts';
import { chunkOf } from './testing/play-answer.ts';

/** The runs of a many-lane stream, from its bytes in these pieces: reader, lane events, interpreters, reducer. */
function readRuns(pieces: readonly Uint8Array[]): Record<string, ChatRun> {
  const reader = createSseReader();
  const lanes = { a: createChatInterpreter(), b: createChatInterpreter() };
  const runs: Record<string, ChatRun> = { a: createChatRun(), b: createChatRun() };
  for (const event of [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()].map(readLaneEvent)) {
    const lane = 'lane' in event && event.lane === 'a' ? 'a' : 'b';
    runs[lane] = lanes[lane].read(event).reduce(reduceChatRun, runs[lane] ?? createChatRun());
  }
  return runs;
}

const lines = [
  ['id: - 0 0', 'event: stream', 'data: {"id":"0123456789abcdef0123456789abcdef"}'],
  ['id: a 0 0.5', 'event: start', 'data: {}'],
  ['id: b 0 21', 'event: start', 'data: {}'],
  ['id: a 1 40.5', 'event: open', 'data: {"status":200,"contentType":"text/event-stream","requestId":"r"}'],
  ['id: b 1 41', 'event: open', 'data: {"status":200,"contentType":"text/html","requestId":null}'],
  [': ping'],
  ['id: a 2 60', `data: ${JSON.stringify(chunkOf({ content: '<think>想一想 🤔' }))}`],
  [
    'id: b 2 61',
    `data:${JSON.stringify({ choices: [{ delta: { content: '你好' }, logprobs: { content: [{ token: '你好', logprob: -0.5 }] } }] })}`,
  ],
  ['id: a 3 70', `data: ${JSON.stringify(chunkOf({ content: '</think>\n\n👨‍👩‍👧 世界' }))}`],
  ['id: b 3 80', '{"error":{"message":"余额不足"}}'],
  ['id: a 4 90', `data: ${JSON.stringify({ ...chunkOf({}, 'stop'), usage: { completion_tokens: 9 } })}`],
  ['id: a 5 90', 'data: [DONE]'],
  ['id: b 4 95', 'event: end', 'data: {"cause":"reset","events":2,"bytes":200,"comments":0}'],
  ['id: a 6 99', 'event: end', 'data: {"cause":"eof","events":4,"bytes":400,"comments":1}'],
];
const bytes = new TextEncoder().encode(lines.map((event) => `${event.join('\n')}\n\n`).join(''));

const expected = {
  a: {
    start: 0.5,
    head: { t: 40, status: 200, requestId: 'r' },
    choices: [{ index: 0, reasoning: '想一想 🤔', text: '👨‍👩‍👧 世界', finishReason: 'stop' }],
    usage: { completionTokens: 9 },
    malformed: 0,
    end: { state: 'complete', t: 98.5, cause: 'eof' },
  },
  b: {
    start: 21,
    choices: [{ text: '你好', finishReason: null, logprobs: [{ token: '你好', logprob: -0.5, top: [] }] }],
    malformed: 0,
    end: { state: 'error', t: 74, cause: 'reset', problem: { code: 'gateway_quota', gatewayMessage: '余额不足' } },
  },
};

test('two lanes of one stream become two runs', () => {
  expect(readRuns([bytes])).toMatchObject(expected);
});

test('and the same two runs, wherever the bytes are split', () => {
  const whole = readRuns([bytes]);
  for (let at = 1; at < bytes.length; at += 1) {
    expect(readRuns([bytes.subarray(0, at), bytes.subarray(at)]), `cut at ${at}`).toEqual(whole);
  }
  expect(readRuns(Array.from(bytes, (byte) => Uint8Array.of(byte)))).toEqual(whole);
});
