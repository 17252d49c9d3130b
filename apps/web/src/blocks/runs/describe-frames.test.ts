import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { describe, expect, it } from 'vitest';
import { describeFrames } from './describe-frames.ts';

const stamp = (seq: number) => ({ lane: 'a', seq, t: 100 + seq * 10.1 });
const frame = (seq: number, data: unknown, event?: string): WireFrame => ({
  at: 200 + seq,
  event: {
    kind: 'frame',
    ...stamp(seq),
    ...(event !== undefined && { event }),
    data: typeof data === 'string' ? data : JSON.stringify(data),
    stray: [],
  },
});
const delta = (delta: object, more: object = {}) => ({ choices: [{ index: 0, delta, ...more }] });

const FRAMES: WireFrame[] = [
  { at: 198, event: { kind: 'start', ...stamp(0) } },
  { at: 199, event: { kind: 'open', ...stamp(1), status: 200, contentType: 'text/event-stream', requestId: 'r' } },
  frame(2, delta({ role: 'assistant', content: '' })),
  frame(3, delta({ reasoning_content: 'hm' })),
  frame(4, delta({ content: '"Hi"\n' })),
  frame(5, '{"choices":[{"ind'),
  frame(6, '{}', 'ping'),
  frame(7, delta({}, { finish_reason: 'stop' })),
  frame(8, { choices: [], usage: { prompt_tokens: 3, prompt_cache_hit_tokens: 2 } }),
  frame(9, '[DONE]'),
  frame(10, delta({ content: 'late' })),
  { at: 300, event: { kind: 'end', ...stamp(11), cause: 'eof', events: 9, bytes: 900, comments: 2 } },
];

describe('describeFrames', () => {
  const rows = describeFrames(FRAMES);

  it.each([
    ['Lineup’s start', 0, null, 'start', ''],
    ['Lineup’s note of the head', 1, null, 'head', '200 · text/event-stream'],
    ['a chunk that says nothing, by its delta', 2, 1, 'chunk', '{"role":"assistant","content":""}'],
    ['reasoning', 3, 2, 'reasoning', '"hm"'],
    ['text, with what cannot be seen escaped', 4, 3, 'text', String.raw`"\"Hi\"\n"`],
    ['a frame that cannot be read, as it came', 5, 4, 'malformed', '{"choices":[{"ind'],
    ['an event with a name that is no chunk', 6, 5, 'other', 'event: ping\n{}'],
    ['the finish reason', 7, 6, 'finish', '"stop"'],
    ['usage under the gateway’s own names', 8, 7, 'usage', '{"prompt_tokens":3,"prompt_cache_hit_tokens":2}'],
    ['the end of the stream', 9, 8, 'done', '[DONE]'],
    ['what follows it and does not count', 10, 9, 'other', '{"choices":[{"index":0,"delta":{"content":"late"}}]}'],
    ['Lineup’s note of the end', 11, null, 'end', 'eof'],
  ])('tells %s', (_, index, number, kind, payload) => {
    expect(rows[index]).toMatchObject({ number, kind, payload });
  });

  it('counts times from the start of the lane, in the hundredths that the wire tells', () => {
    expect(rows.map(({ t }) => t).slice(0, 4)).toEqual([0, 10.1, 20.2, 30.3]);
    expect(rows.map(({ gap }) => gap).slice(0, 4)).toEqual([null, 10.1, 10.1, 10.1]);
  });

  it('counts the bytes of what the gateway sent, and none for what Lineup noted', () => {
    const [bytes] = describeFrames([frame(1, '你好')]).map((row) => row.bytes);
    expect(bytes).toBe(6);
    expect(rows.filter(({ bytes }) => bytes === null).map(({ kind }) => kind)).toEqual(['start', 'head', 'end']);
  });

  it('keeps a bare error and the name of an event as they came', () => {
    const [row] = describeFrames([
      { at: 1, event: { kind: 'frame', ...stamp(0), event: 'ping', data: 'x', stray: ['{"error":{"message":"no"}}'] } },
    ]);
    expect(row).toMatchObject({ kind: 'problem', payload: '{"error":{"message":"no"}}\nevent: ping\nx' });
  });

  it('tells the usage that stands inside a choice', () => {
    const [row] = describeFrames([frame(1, { choices: [{ index: 0, delta: {}, usage: { total_tokens: 5 } }] })]);
    expect(row).toMatchObject({ kind: 'usage', payload: '{"total_tokens":5}' });
  });
});
