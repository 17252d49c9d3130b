import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createArrivalWriter } from './create-arrival-writer.ts';

const INTERVAL = 200;
const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

function start() {
  const written: number[][] = [];
  const writer = createArrivalWriter<number>((arrived) => written.push(arrived));
  return { writer, written };
}

/** Lets everything pass that does not wait for a clock. */
const breathe = () => vi.advanceTimersByTimeAsync(0);

describe('createArrivalWriter', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', page);
    page.visibilityState = 'visible';
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('writes the first at once, with what came with it', async () => {
    const { writer, written } = start();
    writer.add(1);
    writer.add(2);
    expect(written).toEqual([]);
    await breathe();
    expect(written).toEqual([[1, 2]]);
  });

  it('then writes what came in the meantime, once', async () => {
    const { writer, written } = start();
    writer.add(1);
    await breathe();
    writer.add(2);
    writer.add(3);
    await vi.advanceTimersByTimeAsync(INTERVAL - 1);
    expect(written).toEqual([[1]]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual([[1], [2, 3]]);
    await vi.advanceTimersByTimeAsync(10 * INTERVAL);
    expect(written).toHaveLength(2);
  });

  it('writes what comes after a rest at once', async () => {
    const { writer, written } = start();
    writer.add(1);
    await vi.advanceTimersByTimeAsync(INTERVAL);
    writer.add(2);
    await breathe();
    expect(written).toEqual([[1], [2]]);
  });

  it('does not wait with the last, nor where nobody looks', async () => {
    const { writer, written } = start();
    writer.add(1);
    await breathe();
    writer.add(2);
    writer.add(3, { isLast: true });
    await breathe();
    expect(written).toEqual([[1], [2, 3]]);
    page.visibilityState = 'hidden';
    writer.add(4);
    await breathe();
    expect(written).toEqual([[1], [2, 3], [4]]);
  });

  it('writes when it is told to, and gives back at its end what is not written', async () => {
    const { writer, written } = start();
    writer.add(1);
    writer.flush();
    expect(written).toEqual([[1]]);
    await breathe();
    writer.add(2);
    expect(writer.stop()).toEqual([2]);
    await vi.advanceTimersByTimeAsync(10 * INTERVAL);
    expect(written.flat()).toEqual([1]);
  });
});
