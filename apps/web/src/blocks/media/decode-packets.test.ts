import { EncodedPacketSink } from 'mediabunny';
import { expect, test } from 'vitest';
import { decodePackets } from './decode-packets.ts';
import type { DecodedBlock } from './decoded-block.ts';
import { decodeFakeMp3, FAKE_MP3, fakeMp3, type FakeMp3Options } from './fake-mp3.ts';
import { openMedia } from './open-media.ts';
import { packFormat } from './pack-format.ts';
import { readPackets } from './read-packets.ts';

async function decode(
  mp3: Blob,
  { from = 0, ...options }: FakeMp3Options & { from?: number } = {},
): Promise<DecodedBlock[]> {
  const media = await openMedia(mp3);
  const format = packFormat('mp3');
  if (typeof media === 'string' || media.audio === null || format === undefined) throw new Error('No MP3');
  const sink = new EncodedPacketSink(media.audio);
  const packets = readPackets(sink, await sink.getFirstPacket());
  const decoder = decodeFakeMp3(options);
  const blocks: DecodedBlock[] = [];
  for await (const block of decodePackets({ track: media.audio, codec: 'mp3', format, decoder, packets, from })) {
    blocks.push(block);
  }
  return blocks;
}

/** The frames that the samples are of, and whether each of them is there from its first sample to its last. */
function framesOf(blocks: readonly DecodedBlock[]) {
  const samples = blocks.flatMap(({ channels }) => [...(channels[0] ?? [])]);
  const frames = samples.filter((_, index) => index % FAKE_MP3.frameSamples === 0).map((number) => number - 1);
  const areWhole = samples.every((number, index) => number - 1 === frames[Math.floor(index / FAKE_MP3.frameSamples)]);
  return { frames, areWhole };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

test.each([
  ['a decoder that is there at once', 0, 0],
  ['a decoder that has to get going', 3, 3],
])('slices join without a seam: %s', async (_, slow, first) => {
  const blocks = await decode(fakeMp3(1_000), { slow });
  expect(blocks).toHaveLength(4);
  expect(blocks.map(({ start }) => start)).toEqual([0, 2.016, 12.024, 22.032].map((start) => expect.closeTo(start, 6)));
  expect(framesOf(blocks)).toEqual({ frames: numbers(first, 1_000), areWhole: true });
});

test('from somewhere in the middle the first slice is led to as well', async () => {
  const blocks = await decode(fakeMp3(200), { from: 1.2, slow: 3 });
  expect(blocks[0]?.start).toBeCloseTo(1.2, 6);
  expect(framesOf(blocks)).toEqual({ frames: numbers(50, 200), areWhole: true });
});

test.each([
  ['refuses all of it', 400, false],
  ['stops there', 400, true],
  // Frames 491 to 500 lead to the third slice.
  ['refuses all of it, in what leads to the next slice', 498, false],
  ['stops there, in what leads to the next slice', 498, true],
])('a decoder that finds damage and %s loses half a second around it', async (_, damaged, stopsAtDamage) => {
  const blocks = await decode(fakeMp3(1_000, [damaged]), { stopsAtDamage });
  const { frames, areWhole } = framesOf(blocks);
  expect(areWhole).toBe(true);
  const lost = numbers(0, 1_000).filter((number) => !frames.includes(number));
  expect(lost).toContain(damaged);
  expect(lost.length).toBeLessThanOrEqual(0.5 / 0.024);
  for (const { start, channels } of blocks) expect(start).toBeCloseTo(((channels[0]?.[0] ?? NaN) - 1) * 0.024, 6);
});

test('sound that does not decode at all is given up soon', async () => {
  let tries = 0;
  const onDecode = () => {
    tries += 1;
  };
  expect(await decode(fakeMp3(4_000, numbers(0, 4_000)), { onDecode })).toEqual([]);
  expect(tries).toBeLessThan(300);
});
