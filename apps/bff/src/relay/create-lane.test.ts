import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import { describe, expect, it, vi } from 'vitest';
import { createLane } from './create-lane.ts';

function open({ isFull = false } = {}) {
  let text = '';
  const turns = { hold: vi.fn(), serve: () => undefined };
  const upstream = { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
  let now = 0;
  const lane = createLane({
    id: 'a',
    answer: {
      body: new ReadableStream(),
      write: (more) => (text += more),
      isFull: () => isFull,
      probe: () => undefined,
      close: () => undefined,
    },
    turns,
    elapsed: () => (now += 1.2345),
    onEnd: () => undefined,
  });
  return { lane, turns, upstream, push: (more: string) => lane.onData(Buffer.from(more), upstream), text: () => text };
}

describe('a lane', () => {
  it('numbers and stamps everything it says, with two decimals at most', () => {
    const { lane, push, text } = open();
    lane.onStart();
    lane.onHead({ status: 200, contentType: null, requestId: 'r', contentEncoding: null });
    push('data: 1\n\ndata: 2\n\n');
    lane.onEnd({ cause: 'eof', bytes: 18 });
    expect(text()).toBe(
      [
        'id: a 0 1.23\nevent: start\ndata: {}\n\n',
        'id: a 1 2.47\nevent: open\ndata: {"status":200,"contentType":null,"requestId":"r"}\n\n',
        'id: a 2 3.7\ndata: 1\n\n',
        'id: a 3 3.7\ndata: 2\n\n',
        'id: a 4 6.17\nevent: end\ndata: {"cause":"eof","events":2,"bytes":18,"comments":0}\n\n',
      ].join(''),
    );
  });

  it('is cut off beyond as many events as a page can carry', () => {
    const { upstream, push } = open();
    push('data:\n\n'.repeat(CHAT_LIMITS.laneEvents));
    expect(upstream.abort).not.toHaveBeenCalled();
    push('data:\n\n');
    expect(upstream.abort.mock.calls).toEqual([['too_large']]);
  });

  it('tells how long the gateway asks to wait', () => {
    const { lane, text } = open();
    const head = { status: 429, contentType: null, requestId: null, contentEncoding: 'gzip', retryAfterSeconds: 7 };
    lane.onHead(head);
    expect(text()).toContain('{"status":429,"contentType":null,"requestId":null,"retryAfterSeconds":7}');
  });

  it.each([true, false])('is held when the answer is full after what it delivered: %s', (isFull) => {
    const { turns, upstream, push } = open({ isFull });
    push('data: 1\n\n');
    expect(turns.hold.mock.calls).toEqual(isFull ? [[upstream]] : []);
  });
});
