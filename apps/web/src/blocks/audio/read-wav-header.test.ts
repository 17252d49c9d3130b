import { describe, expect, test } from 'vitest';
import { readWavHeader } from './read-wav-header.ts';
import { writeWavHeader } from './write-wav-header.ts';

const MONO = { sampleRate: 24_000, channels: 1, bits: 16, float: false };

/** Builds a RIFF file of the given chunks; a size that is not the body's is what a streaming encoder leaves. */
function riff(...chunks: { name: string; body: number[]; size?: number }[]): Uint8Array {
  const body = chunks.flatMap(({ name, body, size = body.length }) => [
    ...tag(name),
    ...u32(size),
    ...body,
    ...pad(body),
  ]);
  return Uint8Array.from([...tag('RIFF'), ...u32(body.length + 4), ...tag('WAVE'), ...body]);
}

const tag = (name: string): number[] => Array.from(name, (letter) => letter.charCodeAt(0));
const u16 = (value: number): number[] => [value & 255, value >> 8];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const pad = (body: number[]): number[] => (body.length % 2 === 1 ? [0] : []);

function fmt(format: number, { channels = 1, rate = 24_000, bits = 16, more = [] as number[] } = {}) {
  const frame = (bits / 8) * channels;
  return {
    name: 'fmt ',
    body: [...u16(format), ...u16(channels), ...u32(rate), ...u32(rate * frame), ...u16(frame), ...u16(bits), ...more],
  };
}

describe('layouts', () => {
  const extensible = (format: number): number[] => [
    ...u16(22),
    ...u16(16),
    ...u32(4),
    ...u16(format),
    ...Array<number>(14).fill(0),
  ];

  test.each([
    ['16-bit mono', fmt(1), { ...MONO }],
    ['8-bit', fmt(1, { bits: 8 }), { ...MONO, bits: 8 }],
    [
      '24-bit stereo at 48 kHz',
      fmt(1, { bits: 24, channels: 2, rate: 48_000 }),
      { sampleRate: 48_000, channels: 2, bits: 24, float: false },
    ],
    ['32-bit float', fmt(3, { bits: 32 }), { ...MONO, bits: 32, float: true }],
    ['extensible PCM', fmt(0xfffe, { more: extensible(1) }), { ...MONO }],
    ['extensible float', fmt(0xfffe, { bits: 32, more: extensible(3) }), { ...MONO, bits: 32, float: true }],
  ])('%s is read', (_, format, layout) => {
    expect(readWavHeader(riff(format, { name: 'data', body: [1, 2, 3, 4] }))).toMatchObject(layout);
  });

  test.each([
    ['µ-law', riff(fmt(7, { bits: 8 }), { name: 'data', body: [] })],
    ['ADPCM', riff(fmt(2, { bits: 4 }), { name: 'data', body: [] })],
    ['12-bit PCM', riff(fmt(1, { bits: 12 }), { name: 'data', body: [] })],
    ['no channels', riff(fmt(1, { channels: 0 }), { name: 'data', body: [] })],
    ['samples before their format', riff({ name: 'data', body: [1, 2] }, fmt(1))],
    ['another RIFF', Uint8Array.from([...tag('RIFF'), ...u32(4), ...tag('AVI ')])],
    ['an mp3', Uint8Array.from([...tag('ID3'), ...Array<number>(20).fill(0)])],
  ])('%s is not supported', (_, bytes) => {
    expect(readWavHeader(bytes)).toBe('unsupported');
  });
});

describe('length of the samples', () => {
  test.each([
    ['a true length', 4, 4],
    ['all ones, as written to a pipe', 0xffff_ffff, null],
    ['the largest signed value', 0x7fff_ffff, null],
    ['zero, not filled in', 0, null],
  ])('%s', (_, size, dataBytes) => {
    expect(readWavHeader(riff(fmt(1), { name: 'data', body: [1, 2, 3, 4], size }))).toMatchObject({ dataBytes });
  });
});

test('chunks before the samples are passed over, an odd one with its padding', () => {
  const bytes = riff(fmt(1), { name: 'LIST', body: [1, 2, 3] }, { name: 'data', body: [9, 9] });
  const header = readWavHeader(bytes);
  expect(header).toMatchObject({ dataBytes: 2, dataOffset: bytes.length - 2 });
});

test('every header cut short asks for more', () => {
  const whole = riff(fmt(1), { name: 'LIST', body: [1, 2, 3] }, { name: 'data', body: [] });
  for (let length = 0; length < whole.length; length += 1) {
    expect(readWavHeader(whole.subarray(0, length))).toBe('incomplete');
  }
  expect(readWavHeader(whole)).toMatchObject(MONO);
});

test('a header written here is read back', () => {
  expect(readWavHeader(writeWavHeader(MONO, 1_000))).toEqual({ ...MONO, dataOffset: 44, dataBytes: 1_000 });
  const float = { sampleRate: 48_000, channels: 2, bits: 32, float: true };
  expect(readWavHeader(writeWavHeader(float, 8))).toEqual({ ...float, dataOffset: 44, dataBytes: 8 });
});
