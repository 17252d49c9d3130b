import { expect, test } from 'vitest';
import { checkSkipped } from './check-skipped.ts';

async function* packets(...sizes: readonly number[]) {
  for (const byteLength of sizes) yield { byteLength };
}

/** How many packets are passed on, and what the reader ends with. */
async function read(expected: number) {
  let passed = 0;
  try {
    for await (const _ of checkSkipped(packets(100, 200), expected)) passed += 1;
  } catch (error) {
    return { passed, error };
  }
  return { passed, error: null };
}

test.each([
  ['all of it', 300],
  ['all but a tag', 310],
  ['nothing is expected', 0],
])('%s', async (_, expected) => {
  expect(await read(expected)).toEqual({ passed: 2, error: null });
});

test('what has been found is passed on before the damage is told', async () => {
  expect(await read(400)).toEqual({ passed: 2, error: expect.any(RangeError) });
});
