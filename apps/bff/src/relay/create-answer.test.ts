import { describe, expect, it, vi } from 'vitest';
import { NUMBERS } from '#app/numbers.ts';
import { createMasker } from '#gateway/create-masker.ts';
import { createAnswer } from './create-answer.ts';
import { createByteStream } from './create-byte-stream.ts';

const KEY = 'sk-0123456789';

function open(numbers = {}) {
  const onRoom = vi.fn();
  const onGone = vi.fn();
  const answer = createAnswer({
    masker: createMasker([KEY]),
    numbers: { ...NUMBERS, ...numbers },
    openBody: createByteStream,
    onRoom,
    onGone,
  });
  const reader = answer.body.getReader();
  const read = async (): Promise<string | undefined> => {
    const { value } = await reader.read();
    return value === undefined ? undefined : Buffer.from(value).toString();
  };
  return { answer, reader, read, onRoom, onGone };
}

describe('the body that carries all lanes', () => {
  it('lets what is written in one turn leave as one piece, masked, byte for byte', async () => {
    const { answer, read } = open();
    answer.write(`data: ${KEY.slice(0, 5)}`);
    answer.write(`${KEY.slice(5)} \xe4\xbd\xa0\n\n`);
    expect(await read()).toBe('data: sk-… 你\n\n');
    answer.close();
    expect(await read()).toBeUndefined();
  });

  it('is full by bytes, what is not yet gathered included, and says when there is room', async () => {
    const { answer, read, onRoom } = open({ fullBytes: 10 });
    answer.write('12345');
    expect(answer.isFull()).toBe(false);
    answer.write('67890');
    expect(answer.isFull()).toBe(true);
    expect(await read()).toBe('1234567890');
    expect(answer.isFull()).toBe(false);
    expect(onRoom).toHaveBeenCalled();
    answer.close();
  });

  it('probes its reader with a comment, but never behind something that has yet to leave', async () => {
    const { answer, read } = open();
    answer.probe();
    answer.probe();
    expect(await read()).toBe(':\n\n');
    answer.write('data: 1\n\n');
    answer.probe();
    await Promise.resolve();
    answer.probe();
    expect(await read()).toBe('data: 1\n\n');
    answer.close();
    answer.probe();
    expect(await read()).toBeUndefined();
  });

  it('says once that the reader has left, and takes writes in silence from then on', async () => {
    const { answer, reader, onGone } = open();
    await reader.cancel();
    answer.write('data: 1\n\n');
    answer.close();
    await reader.closed;
    expect(onGone.mock.calls).toEqual([['left']]);
  });

  it('gives up a reader that takes nothing while it is full, and no other', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    const full = open({ fullBytes: 10, stallMs: 1_000 });
    const slow = open({ fullBytes: 10, stallMs: 1_000 });
    for (const { answer } of [full, slow]) answer.write('1234567890');
    await Promise.resolve();
    await slow.read();
    vi.advanceTimersByTime(1_000);
    expect(full.onGone.mock.calls).toEqual([['stalled']]);
    expect(slow.onGone).not.toHaveBeenCalled();
    vi.useRealTimers();
  });
});
