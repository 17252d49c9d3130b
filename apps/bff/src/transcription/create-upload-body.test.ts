import { Writable } from 'node:stream';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createUploadBody } from './create-upload-body.ts';

const MAX_BYTES = 10;

/** What the request was given, in what writes; it takes the next when the test says so. */
function openTarget({ highWaterMark = 1_000 } = {}) {
  const log: string[] = [];
  let isFirst = true;
  let take = (): void => undefined;
  const request = new Writable({
    highWaterMark,
    write(bytes: Buffer, _encoding, done) {
      log.push(bytes.toString());
      take = done;
      if (isFirst) done();
      isFirst = false;
    },
    final(done) {
      log.push('end');
      done();
    },
  });
  return { request, log, take: () => take() };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

const onRoom = vi.fn();
beforeEach(() => {
  onRoom.mockReset();
});
const open = () => createUploadBody({ maxBytes: MAX_BYTES, onRoom });

describe('the body of an upload', () => {
  it('waits for a connection, and goes out in order when there is one', async () => {
    const { request, log } = openTarget();
    const body = open();
    body.push(Buffer.from('123456789'));
    expect(body.isBehind()).toBe(false);
    body.push(Buffer.from('0'));
    expect(body.isBehind()).toBe(true);
    await turn();
    expect(onRoom).not.toHaveBeenCalled();
    body.sendTo(request);
    await turn();
    expect(log).toEqual(['123456789', '0']);
    expect(body.isBehind()).toBe(false);
    expect(onRoom).toHaveBeenCalledOnce();
  });

  it('is given to the request once in a turn of the event loop', async () => {
    const { request } = openTarget();
    const write = vi.spyOn(request, 'write');
    const body = open();
    body.sendTo(request);
    body.push(Buffer.from('a'));
    body.push(Buffer.from('b'));
    expect(write).not.toHaveBeenCalled();
    await turn();
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('waits for a request that is full, and is behind when too much waits', async () => {
    const { request, log, take } = openTarget({ highWaterMark: 1 });
    const body = open();
    body.sendTo(request);
    body.push(Buffer.from('ab'));
    await turn();
    body.push(Buffer.from('cd'));
    await turn();
    body.push(Buffer.from('0123456789'));
    await turn();
    expect(log).toEqual(['ab', 'cd']);
    expect(body.isBehind()).toBe(true);
    take();
    await turn();
    expect(log).toEqual(['ab', 'cd', '0123456789']);
    expect(onRoom).toHaveBeenCalledOnce();
  });

  it('that is whole is behind until all of it is taken', async () => {
    const { request, log, take } = openTarget();
    const body = open();
    body.sendTo(request);
    body.push(Buffer.from('a'));
    await turn();
    body.finish(Buffer.from('tail'));
    await turn();
    expect(log).toEqual(['a', 'tail']);
    expect(body.isBehind()).toBe(true);
    take();
    await turn();
    expect(log).toEqual(['a', 'tail', 'end']);
    expect(body.isBehind()).toBe(false);
    expect(onRoom).toHaveBeenCalledOnce();
  });

  it.each([
    ['on its way', false],
    ['whole', true],
  ])('that is dropped when it is %s takes nothing, sends nothing and holds up nobody', async (_, isWhole) => {
    const { request, log } = openTarget();
    const body = open();
    body.sendTo(request);
    body.push(Buffer.from('0123456789'));
    if (isWhole) body.finish(Buffer.from('tail'));
    body.drop();
    body.push(Buffer.from('0123456789'));
    body.finish(Buffer.from('tail'));
    await turn();
    expect(log).toEqual([]);
    expect(body.isBehind()).toBe(false);
    expect(onRoom).not.toHaveBeenCalled();
  });
});
