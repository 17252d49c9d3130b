import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Upstream } from '#gateway/upstream.ts';
import { createTurns } from './create-turns.ts';

const KILOBYTE = 1024;

function track() {
  const log: string[] = [];
  const lane = (name: string): Upstream => ({
    abort: () => undefined,
    pause: () => log.push(`pause ${name}`),
    resume: () => log.push(`resume ${name}`),
  });
  const room = { isFull: false };
  const turns = createTurns(() => room.isFull);
  const news = (): string[] => log.splice(0);
  return { lane, room, turns, news };
}

describe('sharing the room of one response', () => {
  it('holds no lane while there is room for all, however much it delivers', () => {
    const { lane, turns, news } = track();
    const a = lane('a');
    for (let count = 0; count < 1_000; count += 1) turns.share(a, 64 * KILOBYTE);
    expect(news()).toEqual([]);
  });

  it('holds a lane at once when the response is full, and lets the one held longest go on first, one per turn of the event loop', async () => {
    const { lane, room, turns, news } = track();
    const [a, b] = [lane('a'), lane('b')];
    room.isFull = true;
    turns.share(a, 1);
    turns.share(b, 1);
    turns.share(a, 1);
    expect(news()).toEqual(['pause a', 'pause b', 'pause a']);
    room.isFull = false;
    turns.serve();
    expect(news()).toEqual([]);
    await setImmediate();
    expect(news()).toEqual(['resume a']);
    await setImmediate();
    expect(news()).toEqual(['resume b']);
  });

  it('stops when the response is full again, and goes on with the next when there is room', async () => {
    const { lane, room, turns, news } = track();
    room.isFull = true;
    for (const name of ['a', 'b']) turns.share(lane(name), 1);
    room.isFull = false;
    turns.serve();
    await setImmediate();
    room.isFull = true;
    await setImmediate();
    expect(news()).toEqual(['pause a', 'pause b', 'resume a']);
    room.isFull = false;
    turns.serve();
    await setImmediate();
    expect(news()).toEqual(['resume b']);
  });

  it('ends the turn of a lane after 128 KB while others are held, and lets the next go on by itself', async () => {
    const { lane, room, turns, news } = track();
    const [a, b] = [lane('a'), lane('b')];
    room.isFull = true;
    turns.share(b, 1);
    room.isFull = false;
    turns.share(a, 64 * KILOBYTE);
    expect(news()).toEqual(['pause b']);
    turns.share(a, 64 * KILOBYTE);
    expect(news()).toEqual(['pause a']);
    await setImmediate();
    expect(news()).toEqual(['resume b']);
    await setImmediate();
    expect(news()).toEqual(['resume a']);
    turns.share(a, 64 * KILOBYTE);
    expect(news()).toEqual([]);
  });
});
