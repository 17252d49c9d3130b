import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { describe, expect, it } from 'vitest';
import { describeFrames } from './describe-frames.ts';

const stamp = (seq: number) => ({ lane: 'a', seq, t: 100 + seq * 10 });
const frame = (seq: number, data: unknown): WireFrame => ({
  at: 200 + seq,
  event: { kind: 'frame', ...stamp(seq), data: typeof data === 'string' ? data : JSON.stringify(data), stray: [] },
});
const delta = (delta: object, more: object = {}) => ({ choices: [{ index: 0, delta, ...more }] });

const FRAMES: WireFrame[] = [
  { at: 199, event: { kind: 'open', ...stamp(0), status: 200, contentType: 'text/event-stream', requestId: 'r' } },
  frame(1, delta({ role: 'assistant', content: '' })),
  frame(2, delta({ reasoning_content: 'hm' })),
  frame(3, delta({ content: '"Hi"\n' })),
  frame(4, '{"choices":[{"ind'),
  frame(5, delta({}, { finish_reason: 'stop' })),
  frame(6, { choices: [], usage: { prompt_tokens: 3, completion_tokens: 2 } }),
  frame(7, '[DONE]'),
  { at: 300, event: { kind: 'end', ...stamp(8), cause: 'eof', events: 7, bytes: 900, comments: 2 } },
];

describe('describeFrames', () => {
  const rows = describeFrames(FRAMES);

  it('tells what every frame was', () => {
    expect(rows.map(({ kind }) => kind)).toEqual([
      'head',
      'other',
      'reasoning',
      'text',
      'malformed',
      'finish',
      'usage',
      'done',
      'end',
    ]);
  });

  it('tells in one line what it brought', () => {
    expect(rows[0]?.payload).toBe('200 · text/event-stream');
    expect(rows[3]?.payload).toBe(String.raw`"\"Hi\"\n"`);
    expect(rows[4]?.payload).toBe('{"choices":[{"ind');
    expect(rows[5]?.payload).toBe('stop');
    expect(rows[6]?.payload).toContain('"completionTokens":2');
    expect(rows[8]?.payload).toBe('eof · 7 events · 900 bytes · 2 comments');
  });

  it('measures gaps on the clock of the BFF, none before the first', () => {
    expect(rows.map(({ gap }) => gap)).toEqual([null, 10, 10, 10, 10, 10, 10, 10, 10]);
  });

  it('keeps a bare error and the name of an event as they came', () => {
    const [row] = describeFrames([
      { at: 1, event: { kind: 'frame', ...stamp(0), event: 'ping', data: 'x', stray: ['{"error":{"message":"no"}}'] } },
    ]);
    expect(row?.raw).toBe('{"error":{"message":"no"}}\nevent: ping\nx');
  });
});
