import { describe, expect, it } from 'vitest';
import { concatBytes } from '#audio/bytes/concat-bytes.ts';
import { readWav } from './read-wav.ts';

type Format = { tag: number; bits: number; channels?: number; extensibleTag?: number };

const SAMPLE_RATE = 16_000;
const UNKNOWN_LENGTH = 0xffff_ffff;

function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function words(...values: readonly [bytes: 2 | 4, value: number][]): Uint8Array {
  return concatBytes(
    values.map(([bytes, value]) => {
      const word = new DataView(new ArrayBuffer(bytes));
      if (bytes === 2) word.setUint16(0, value, true);
      else word.setUint32(0, value, true);
      return new Uint8Array(word.buffer);
    }),
  );
}

function chunk(name: string, body: Uint8Array, length = body.length): Uint8Array {
  return concatBytes([ascii(name), words([4, length]), body, new Uint8Array(body.length % 2)]);
}

function formatChunk({ tag, bits, channels = 1, extensibleTag }: Format): Uint8Array {
  const align = (bits / 8) * channels;
  const head = words([2, tag], [2, channels], [4, SAMPLE_RATE], [4, SAMPLE_RATE * align], [2, align], [2, bits]);
  if (extensibleTag === undefined) return chunk('fmt ', head);
  const guid = concatBytes([words([2, extensibleTag]), new Uint8Array(14)]);
  return chunk('fmt ', concatBytes([head, words([2, 22], [2, bits], [4, 0]), guid]));
}

function wav(...chunks: readonly Uint8Array[]): Uint8Array {
  return concatBytes([ascii('RIFF'), words([4, 0]), ascii('WAVE'), ...chunks]);
}

function samplesOf(bytes: Uint8Array): number[][] {
  return [...readWav(bytes)].flatMap(({ channels }) => channels.map((channel) => Array.from(channel)));
}

const INT_16 = formatChunk({ tag: 1, bits: 16 });
const HALF_AND_MINUS_ONE = Uint8Array.of(0x00, 0x40, 0x00, 0x80);

describe('readWav', () => {
  it.each([
    { format: { tag: 1, bits: 8 }, data: Uint8Array.of(128, 192, 0), samples: [0, 0.5, -1] },
    { format: { tag: 1, bits: 16 }, data: HALF_AND_MINUS_ONE, samples: [0.5, -1] },
    { format: { tag: 1, bits: 24 }, data: Uint8Array.of(0, 0, 0x40, 0, 0, 0x80), samples: [0.5, -1] },
    { format: { tag: 1, bits: 32 }, data: Uint8Array.of(0, 0, 0, 0x40, 0, 0, 0, 0x80), samples: [0.5, -1] },
    { format: { tag: 3, bits: 32 }, data: new Uint8Array(Float32Array.of(0.25, -1).buffer), samples: [0.25, -1] },
    { format: { tag: 3, bits: 64 }, data: new Uint8Array(Float64Array.of(0.25, -1).buffer), samples: [0.25, -1] },
    { format: { tag: 0xfffe, bits: 16, extensibleTag: 1 }, data: HALF_AND_MINUS_ONE, samples: [0.5, -1] },
    { format: { tag: 3, bits: 32 }, data: new Uint8Array(Float32Array.of(NaN, 1e30).buffer), samples: [0, 1] },
  ])('reads $format as $samples', ({ format, data, samples }) => {
    expect(samplesOf(wav(formatChunk(format), chunk('data', data)))).toEqual([samples]);
  });

  it('keeps channels apart', () => {
    const stereo = formatChunk({ tag: 1, bits: 16, channels: 2 });
    expect(samplesOf(wav(stereo, chunk('data', HALF_AND_MINUS_ONE)))).toEqual([[0.5], [-1]]);
  });

  it.each([
    {
      what: 'another chunk of odd length before the data',
      file: wav(INT_16, chunk('LIST', ascii('abc')), chunk('data', HALF_AND_MINUS_ONE)),
    },
    { what: 'an open length', file: wav(INT_16, chunk('data', HALF_AND_MINUS_ONE, UNKNOWN_LENGTH)) },
    { what: 'a length of zero that a streaming writer left', file: wav(INT_16, chunk('data', HALF_AND_MINUS_ONE, 0)) },
    {
      what: 'a last sample that is cut',
      file: wav(INT_16, chunk('data', concatBytes([HALF_AND_MINUS_ONE, Uint8Array.of(1)]))).slice(0, -1),
    },
  ])('reads on past $what', ({ file }) => {
    expect(samplesOf(file)).toEqual([[0.5, -1]]);
  });

  it.each([
    { what: 'no format', file: wav(chunk('data', HALF_AND_MINUS_ONE)) },
    { what: 'no data', file: wav(INT_16) },
    { what: 'a compressed format', file: wav(formatChunk({ tag: 7, bits: 8 }), chunk('data', HALF_AND_MINUS_ONE)) },
    {
      what: 'no channels',
      file: wav(formatChunk({ tag: 1, bits: 16, channels: 0 }), chunk('data', HALF_AND_MINUS_ONE)),
    },
    { what: 'an odd sample size', file: wav(formatChunk({ tag: 1, bits: 12 }), chunk('data', HALF_AND_MINUS_ONE)) },
    { what: 'nothing after its name', file: wav() },
  ])('refuses a file with $what', ({ file }) => {
    expect(() => samplesOf(file)).toThrow(expect.objectContaining({ code: 'undecodable' }));
  });
});
