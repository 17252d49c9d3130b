import { CHAT_LIMITS } from '@lineup/shared/limits/limits.ts';
import { describe, expect, it, vi } from 'vitest';
import { createLane } from './create-lane.ts';

function open() {
  let text = '';
  const turns = { share: vi.fn(), serve: () => undefined };
  const upstream = { abort: vi.fn(), pause: vi.fn(), resume: vi.fn() };
  let now = 0;
  const lane = createLane({
    id: 'a',
    requestId: 'request-1',
    answer: {
      body: new ReadableStream(),
      write: (more) => (text += more),
      isFull: () => false,
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
        'id: a 0 1.23\nevent: start\ndata: {"requestId":"request-1"}\n\n',
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

  it('tells how much it delivers, so that it can be held', () => {
    const { turns, upstream, push } = open();
    push('data: 1\n\n');
    push('data: 12\n\n');
    expect(turns.share.mock.calls).toEqual([
      [upstream, 9],
      [upstream, 10],
    ]);
  });
});
