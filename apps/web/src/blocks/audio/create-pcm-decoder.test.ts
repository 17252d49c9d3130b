import { expect, test } from 'vitest';
import { createPcmDecoder, type PcmBlock } from './create-pcm-decoder.ts';
import type { PcmLayout } from './read-wav-header.ts';
import { writeWavHeader } from './write-wav-header.ts';

function wav(layout: PcmLayout, data: number[], { length = data.length, after = [] as number[] } = {}): Uint8Array {
  return Uint8Array.from([...writeWavHeader(layout, length), ...data, ...after]);
}

/** Decodes in the given pieces and joins what comes out. */
function decode(container: 'wav' | 'pcm', pieces: Uint8Array[]): number[][] {
  const decoder = createPcmDecoder(container);
  const blocks = pieces
    .map((piece) => decoder.push(piece))
    .filter((block): block is PcmBlock => block !== null && block !== 'unsupported');
  const channels = blocks[0]?.channels.length ?? 0;
  return Array.from({ length: channels }, (_, channel) =>
    blocks.flatMap((block) => [...(block.channels[channel] ?? [])]),
  );
}

const layout = (more: Partial<PcmLayout>): PcmLayout => ({
  sampleRate: 8_000,
  channels: 1,
  bits: 16,
  float: false,
  ...more,
});

test.each([
  ['8 bits are unsigned', layout({ bits: 8 }), [0, 128, 255], [[-1, 0, 127 / 128]]],
  ['16 bits are signed', layout({}), [0x00, 0x80, 0x00, 0x40, 0xff, 0x7f], [[-1, 0.5, 32_767 / 32_768]]],
  ['24 bits are signed', layout({ bits: 24 }), [0, 0, 0x80, 0, 0, 0x40, 0xff, 0xff, 0xff], [[-1, 0.5, -1 / 8_388_608]]],
  ['32 bits are signed', layout({ bits: 32 }), [0, 0, 0, 0x80, 0, 0, 0, 0x40], [[-1, 0.5]]],
  ['floats are taken as they are', layout({ bits: 32, float: true }), [0, 0, 0, 0x3f, 0, 0, 0x80, 0xbf], [[0.5, -1]]],
  [
    'channels are taken apart',
    layout({ channels: 2 }),
    [0, 0x40, 0, 0xc0, 0, 0x20, 0, 0xe0],
    [
      [0.5, 0.25],
      [-0.5, -0.25],
    ],
  ],
])('%s', (_, layout, data, channels) => {
  expect(decode('wav', [wav(layout, data)])).toEqual(channels);
});

test('raw PCM is 24 kHz, mono, signed 16 bit', () => {
  expect(createPcmDecoder('pcm').push(Uint8Array.of(0, 0x40))).toEqual({
    sampleRate: 24_000,
    channels: [Float32Array.of(0.5)],
  });
});

test('any split of the bytes gives the same samples', () => {
  const whole = wav(
    layout({ bits: 24, channels: 2 }),
    Array.from({ length: 36 }, (_, index) => (index * 37) % 256),
  );
  const expected = decode('wav', [whole]);
  expect(expected[0]).toHaveLength(6);
  for (let cut = 0; cut <= whole.length; cut += 1) {
    expect(decode('wav', [whole.subarray(0, cut), whole.subarray(cut)])).toEqual(expected);
  }
  expect(
    decode(
      'wav',
      Array.from(whole, (byte) => Uint8Array.of(byte)),
    ),
  ).toEqual(expected);
});

test('what follows the samples is not sound', () => {
  expect(decode('wav', [wav(layout({}), [0, 0x40], { after: [1, 2, 3, 4] })])).toEqual([[0.5]]);
});

test('a streamed header of unknown length plays to the last byte', () => {
  expect(decode('wav', [wav(layout({}), [0, 0x40, 0, 0x20], { length: 0xffff_ffff })])).toEqual([[0.5, 0.25]]);
});

test('a WAV of another codec is refused at each push', () => {
  const decoder = createPcmDecoder('wav');
  const muLaw = wav(layout({ bits: 8 }), [1, 2]).with(20, 7);
  expect(decoder.push(muLaw)).toBe('unsupported');
  expect(decoder.push(Uint8Array.of(3))).toBe('unsupported');
});
