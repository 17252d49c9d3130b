import { expect, test } from 'vitest';
import type { PcmBlock } from './create-pcm-decoder.ts';
import { joinSamples } from './join-samples.ts';

const block = (sampleRate: number, ...channels: number[][]): PcmBlock => ({
  sampleRate,
  channels: channels.map((samples) => Float32Array.from(samples)),
});

test.each([
  ['one stays as it is', [block(8_000, [0.5, 0.25])], block(8_000, [0.5, 0.25])],
  ['the second follows the first', [block(8_000, [0.5]), block(8_000, [0.25, 0])], block(8_000, [0.5, 0.25, 0])],
  ['channels stay apart', [block(8_000, [0.5], [0]), block(8_000, [0.25], [1])], block(8_000, [0.5, 0.25], [0, 1])],
  [
    'mono among stereo sounds from both sides',
    [block(8_000, [0.5]), block(8_000, [0.25], [1])],
    block(8_000, [0.5, 0.25], [0.5, 1]),
  ],
])('%s', (_, blocks, joined) => {
  expect(joinSamples(blocks)).toEqual(joined);
});

test('another rate becomes that of the first', () => {
  const { sampleRate, channels } = joinSamples([block(24_000, [0, 0]), block(48_000, Array<number>(200).fill(0.5))]);
  expect(sampleRate).toBe(24_000);
  expect(channels[0]).toHaveLength(102);
  expect(channels[0]?.[52]).toBeCloseTo(0.5);
});
