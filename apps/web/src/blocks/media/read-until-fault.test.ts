import { expect, test } from 'vitest';
import { readUntilFault } from './read-until-fault.ts';

async function* numbers(error?: unknown): AsyncGenerator<number> {
  yield 1;
  yield 2;
  if (error !== undefined) throw error;
}

const THERE = new Blob(['bytes']);

/** As of a file that was taken away after it was chosen. */
const GONE: Blob = Object.assign(new Blob(['bytes']), {
  slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
});

test.each([
  ['a file that is whole', undefined, THERE, null],
  ['a damaged file', new RangeError('Offset is outside the bounds of the DataView'), THERE, 'unreadable'],
  ['a file that was taken away', new TypeError('network error'), GONE, 'gone'],
])('%s', async (_, error, blob, fault) => {
  const reader = readUntilFault(numbers(error), blob);
  expect(reader.fault()).toBeNull();
  const read: number[] = [];
  for await (const number of reader.items) read.push(number);
  expect(read).toEqual([1, 2]);
  expect(reader.fault()).toBe(fault);
});

test('whoever stops early lets go of the file', async () => {
  let isClosed = false;
  async function* file() {
    try {
      yield 1;
      yield 2;
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of readUntilFault(file(), THERE).items) break;
  expect(isClosed).toBe(true);
});
