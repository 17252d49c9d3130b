import { expect, test } from 'vitest';
import { readWavHeader } from '#blocks/audio/read-wav-header.ts';
import { createWavWriter } from './create-wav-writer.ts';

const HEADER = 44;

async function write(blocks: readonly Float32Array<ArrayBuffer>[]) {
  const writer = createWavWriter(16_000);
  for (const samples of blocks) await writer.push({ start: 0, samples });
  const bytes = new Uint8Array(await (await writer.finish()).arrayBuffer());
  return { header: readWavHeader(bytes), samples: [...new Int16Array(bytes.buffer.slice(HEADER))] };
}

test('samples become 16 bits, in order, behind a header that says how many there are', async () => {
  const { header, samples } = await write([Float32Array.of(0, 0.5), Float32Array.of(-1)]);
  expect(samples).toEqual([0, 16_384, -32_767]);
  expect(header).toEqual({
    sampleRate: 16_000,
    channels: 1,
    bits: 16,
    float: false,
    dataOffset: HEADER,
    dataBytes: 6,
  });
});

test('what is beyond full scale is cut off', async () => {
  expect((await write([Float32Array.of(1.5, -2)])).samples).toEqual([32_767, -32_767]);
});

test('more than one part holds is written in parts', async () => {
  const block = new Float32Array(400_000).map((_, index) => (index % 100) / 100);
  const { header, samples } = await write([block, block, block]);
  expect(header).toMatchObject({ dataBytes: 2_400_000 });
  expect(samples).toHaveLength(1_200_000);
  expect(samples.slice(524_286, 524_290)).toEqual([86, 87, 88, 89].map((share) => Math.round((32_767 * share) / 100)));
});

test('nothing pushed is a file without samples', async () => {
  expect((await write([])).samples).toEqual([]);
});
