import { beforeEach, describe, expect, it } from 'vitest';
import { createUploadMemory, type UploadMemory } from './create-upload-memory.ts';

let memory: UploadMemory;
beforeEach(() => {
  memory = createUploadMemory();
});

function arrive(length: number): Buffer {
  const piece = Buffer.from(new ArrayBuffer(length));
  memory.arrived(piece);
  return piece;
}

/** Passes bytes on to so many gateways. */
function pass(bytes: Buffer, gateways: number): void {
  memory.found(bytes);
  for (let count = 0; count < gateways; count += 1) memory.lend(bytes);
}

describe('the memory of a piece of an upload', () => {
  it('is given back when all gateways have its bytes and a later piece has been found', () => {
    const [first, second] = [arrive(100), arrive(100)];
    pass(first, 2);
    memory.written(first);
    pass(second, 2);
    expect(first.length).toBe(100);
    memory.written(first);
    expect(first.length).toBe(0);
    expect(second.length).toBe(100);
  });

  it('is kept while more of it may be found', () => {
    const [first, second] = [arrive(100), arrive(100)];
    const [start, rest] = [first.subarray(10, 50), first.subarray(50)];
    pass(start, 1);
    memory.written(start);
    pass(rest, 1);
    expect(rest.length).toBe(50);
    memory.written(rest);
    pass(second, 1);
    expect(first.length).toBe(0);
  });

  it('is kept until all of its bytes are written, however they are cut', () => {
    const [first, second] = [arrive(100), arrive(100)];
    pass(first, 1);
    pass(second, 1);
    memory.written(first.subarray(0, 60));
    expect(first.length).toBe(100);
    memory.written(first.subarray(60));
    expect(first.length).toBe(0);
  });

  it('is never given back when a gateway that has it ends without having written it', () => {
    const [first, second, third] = [arrive(100), arrive(100), arrive(100)];
    pass(first, 2);
    pass(second, 1);
    pass(third, 1);
    memory.written(first);
    memory.written(second);
    expect([first.length, second.length]).toEqual([100, 0]);
  });

  it('is given back when no gateway is left that wants it', () => {
    const [first, second] = [arrive(100), arrive(100)];
    pass(first, 0);
    pass(second, 0);
    expect([first.length, second.length]).toEqual([0, 100]);
  });

  it('is left alone when others may use it too', () => {
    const pool = new ArrayBuffer(1_000);
    const shared = Buffer.from(pool, 0, 100);
    memory.arrived(shared);
    const strange = Buffer.from(new ArrayBuffer(100));
    for (const bytes of [shared, strange, arrive(100)]) {
      pass(bytes, 1);
      memory.written(bytes);
    }
    expect([pool.byteLength, strange.length]).toEqual([1_000, 100]);
  });
});
