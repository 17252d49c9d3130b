import { expect, test } from 'vitest';
import { gatherSlices } from './gather-slices.ts';

type Packet = { timestamp: number; byteLength: number };

/** Packets of a tenth of a second, numbered by their times. */
const packets = (seconds: number, { from = 0, byteLength = 100 } = {}): Packet[] =>
  Array.from({ length: Math.round(seconds * 10) }, (_, index) => ({ timestamp: from + index / 10, byteLength }));

async function* stream(list: readonly Packet[]): AsyncGenerator<Packet> {
  yield* list;
}

/** The slices, each as when its packets begin, how many they are, and how many lead to them. */
async function gather(list: readonly Packet[], from = -Infinity) {
  const slices: { at: number | undefined; count: number; lead: number }[] = [];
  for await (const slice of gatherSlices(stream(list), from)) {
    slices.push({ at: slice.packets[0]?.timestamp, count: slice.packets.length, lead: slice.lead.length });
  }
  return slices;
}

test('the first slice is short, the others are ten seconds long, each with what leads to it', async () => {
  expect(await gather(packets(25))).toEqual([
    { at: 0, count: 20, lead: 0 },
    { at: 2, count: 100, lead: 10 },
    { at: 12, count: 100, lead: 10 },
    { at: 22, count: 30, lead: 10 },
  ]);
});

test('large packets make shorter slices', async () => {
  const slices = await gather(packets(3, { byteLength: 2 * 1024 * 1024 }));
  expect(slices.slice(0, 2)).toEqual([
    { at: 0, count: 2, lead: 0 },
    { at: 0.2, count: 2, lead: 2 },
  ]);
});

test('a slice ends where the time jumps, and nothing leads over the jump', async () => {
  expect(await gather([...packets(1), ...packets(1, { from: 30 }), ...packets(1, { from: 5 })])).toEqual([
    { at: 0, count: 10, lead: 0 },
    { at: 30, count: 10, lead: 0 },
    { at: 5, count: 10, lead: 0 },
  ]);
});

test('packets before the wanted time lead to the first slice', async () => {
  expect(await gather(packets(1), 0.35)).toEqual([{ at: 0.4, count: 6, lead: 4 }]);
});

test('no packets are no slices', async () => {
  expect(await gather([])).toEqual([]);
});
