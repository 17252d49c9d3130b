import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Upstream } from '#gateway/upstream.ts';
import { createTurns } from './create-turns.ts';

function track() {
  const log: string[] = [];
  const lane = (name: string): Upstream => ({
    abort: () => undefined,
    pause: () => log.push(`pause ${name}`),
    resume: () => log.push(`resume ${name}`),
  });
  return { log, lane };
}

describe('sharing the room of one response', () => {
  it('holds a lane at once, and lets the one held longest go on first, one per turn of the event loop', async () => {
    const { log, lane } = track();
    const [a, b] = [lane('a'), lane('b')];
    const turns = createTurns(() => false);
    turns.hold(a);
    turns.hold(b);
    turns.hold(a);
    turns.serve();
    expect(log).toEqual(['pause a', 'pause b', 'pause a']);
    await setImmediate();
    expect(log.slice(3)).toEqual(['resume a']);
    await setImmediate();
    expect(log.slice(3)).toEqual(['resume a', 'resume b']);
  });

  it('stops when the response is full again, and goes on with the next when there is room', async () => {
    const { log, lane } = track();
    let isFull = false;
    const turns = createTurns(() => isFull);
    for (const name of ['a', 'b']) turns.hold(lane(name));
    turns.serve();
    await setImmediate();
    isFull = true;
    await setImmediate();
    expect(log.slice(2)).toEqual(['resume a']);
    isFull = false;
    turns.serve();
    await setImmediate();
    expect(log.slice(2)).toEqual(['resume a', 'resume b']);
  });
});
