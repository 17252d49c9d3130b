import { expect, test } from 'vitest';
import { readSoundHeader } from './read-sound-header.ts';
import type { SoundFormat } from './sound-format.ts';
import { writeWavHeader } from './write-wav-header.ts';

const tag = (name: string): number[] => Array.from(name, (letter) => letter.charCodeAt(0));
const zeros = (count: number): number[] => Array<number>(count).fill(0);

const opus = (channels: number, rate: number[]): number[] => [
  ...tag('OggS'),
  ...zeros(22),
  1,
  19,
  ...tag('OpusHead'),
  1,
  channels,
  0,
  0,
  ...rate,
  0,
  0,
  0,
];
/** STREAMINFO's 20 bits of rate, 3 of channels less one and 5 of bits less one, in 28 bits and the first four of the length. */
const flac = (rate: number, channels: number, bits: number): number[] => {
  const packed = rate * 4096 + (channels - 1) * 512 + (bits - 1) * 16;
  return [
    ...tag('fLaC'),
    0,
    0,
    0,
    34,
    ...zeros(10),
    ...[24, 16, 8, 0].map((shift) => Math.floor(packed / 2 ** shift) % 256),
  ];
};
/** A tag that holds what looks like a frame of 44.1 kHz stereo. */
const id3 = (length: number): number[] =>
  [tag('ID3'), [4, 0, 0, 0, 0, length >> 7, length & 127], [0xff, 0xfb, 0x90, 0x64], zeros(length - 4)].flat();

test.each<[string, SoundFormat['name'], number[], object | null]>([
  ['MPEG-1 layer 3, joint stereo', 'mp3', [0xff, 0xfb, 0x90, 0x64], { codec: 'MP3', sampleRate: 44_100, channels: 2 }],
  ['MPEG-2 layer 3, mono', 'mp3', [0xff, 0xf3, 0x84, 0xc4], { codec: 'MP3', sampleRate: 24_000, channels: 1 }],
  ['MPEG-2.5 layer 3, mono', 'mp3', [0xff, 0xe3, 0x48, 0xc0], { codec: 'MP3', sampleRate: 8_000, channels: 1 }],
  ['layer 2', 'mp3', [0xff, 0xfd, 0x94, 0x00], { codec: 'MP2', sampleRate: 48_000, channels: 2 }],
  [
    'a frame behind a tag that holds what looks like one',
    'mp3',
    [...id3(200), 0xff, 0xfb, 0x94, 0xc0],
    { codec: 'MP3', sampleRate: 48_000, channels: 1 },
  ],
  ['no frame', 'mp3', [...tag('ID3'), ...zeros(20)], null],
  ['ADTS LC, 24 kHz, mono', 'aac', [0xff, 0xf1, 0x58, 0x40], { codec: 'AAC LC', sampleRate: 24_000, channels: 1 }],
  ['ADTS LC, 44.1 kHz, 7.1', 'aac', [0xff, 0xf9, 0x51, 0xc0], { codec: 'AAC LC', sampleRate: 44_100, channels: 8 }],
  [
    'ADTS with channels told elsewhere',
    'aac',
    [0xff, 0xf1, 0x4c, 0x00],
    { codec: 'AAC LC', sampleRate: 48_000, channels: null },
  ],
  ['no ADTS', 'aac', [0xff, 0xfb, 0x90, 0x64], null],
  [
    'FLAC, 22,050 Hz, mono, 16 bit',
    'flac',
    flac(22_050, 1, 16),
    { codec: 'FLAC 16 bit', sampleRate: 22_050, channels: 1 },
  ],
  [
    'FLAC, 96 kHz, stereo, 24 bit',
    'flac',
    flac(96_000, 2, 24),
    { codec: 'FLAC 24 bit', sampleRate: 96_000, channels: 2 },
  ],
  ['a FLAC cut short', 'flac', tag('fLaC'), null],
  [
    'Ogg Opus made of 24 kHz',
    'ogg-opus',
    opus(1, [0xc0, 0x5d, 0, 0]),
    { codec: 'Opus', sampleRate: 24_000, channels: 1 },
  ],
  [
    'Ogg Opus that does not tell its source',
    'ogg-opus',
    opus(2, zeros(4)),
    { codec: 'Opus', sampleRate: null, channels: 2 },
  ],
  ['an Opus cut short', 'ogg-opus', tag('OggS'), null],
  [
    'WAV',
    'wav',
    [...writeWavHeader({ sampleRate: 16_000, channels: 1, bits: 16, float: false }, 0)],
    { codec: 'PCM 16 bit', sampleRate: 16_000, channels: 1 },
  ],
  [
    'float WAV',
    'wav',
    [...writeWavHeader({ sampleRate: 48_000, channels: 2, bits: 32, float: true }, 0)],
    { codec: 'PCM 32 bit float', sampleRate: 48_000, channels: 2 },
  ],
  ['a WAV cut short', 'wav', tag('RIFF'), null],
  ['raw PCM, by the contract', 'pcm', zeros(4), { codec: 'PCM 16 bit', sampleRate: 24_000, channels: 1 }],
  ['a container whose header is not read', 'webm', [0x1a, 0x45, 0xdf, 0xa3], null],
])('%s', (_, name, bytes, header) => {
  expect(readSoundHeader(Uint8Array.from(bytes), { name, mime: '', extension: '' })).toEqual(header);
});
