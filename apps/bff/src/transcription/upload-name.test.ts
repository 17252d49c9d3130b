import { describe, expect, it } from 'vitest';
import { uploadName } from './upload-name.ts';

const NOTHING = new Uint8Array();
const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0x64]);
const TAG = Buffer.from('ID3\u0004\0\0');
const AAC = Buffer.from([0xff, 0xf1, 0x50, 0x80]);
const FLAC = Buffer.from('fLaC');
const WAV = Buffer.from('RIFF....WAVEfmt ');
const OPUS = Buffer.from(`OggS${'\0'.repeat(22)}\u0001\u0013OpusHead`);
const MP4 = Buffer.from('\0\0\0\u0020ftypisom');
const M4A = Buffer.from('\0\0\0\u0020ftypM4A ');
const WEBM = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);
const MPEG_PS = Buffer.from([0, 0, 1, 0xba]);

it.each([
  ['Speech.FLAC', NOTHING, 'Speech.flac'],
  ['录音 1.webm', NOTHING, '录音 1.webm'],
  ['a.b.c.mp3', NOTHING, 'a.b.c.mp3'],
  ['x".mp3\r\nevil: 1', NOTHING, 'x_'],
  ['a/b\\c.wav', NOTHING, 'a_b_c.wav'],
  ['..\\..\\etc.wav', NOTHING, '_.._etc.wav'],
  ['\u202egpj.wav', NOTHING, '_gpj.wav'],
  ['a\0b\u007f.wav', NOTHING, 'a_b_.wav'],
  ['.wav', NOTHING, 'wav'],
  ['', NOTHING, 'audio'],
  ['blob', FLAC, 'blob.flac'],
  ['', FLAC, 'audio.flac'],
  ['clip.not an extension', FLAC, 'clip.flac'],
  [`${'你'.repeat(200)}.ogg`, NOTHING, `${'你'.repeat(64)}.ogg`],
])('%j becomes a name that gateways can read', (name, firstBytes, expected) => {
  expect(uploadName(name, firstBytes)).toBe(expected);
});

describe('the extension follows the bytes when they contradict it', () => {
  it.each([
    ['talk.mp3', WEBM, 'talk.webm'],
    ['talk.mp3', MP4, 'talk.mp4'],
    ['talk.mp3', M4A, 'talk.m4a'],
    ['talk.mp3', AAC, 'talk.aac'],
    ['talk.flac', MP3, 'talk.mp3'],
    ['talk.wav', TAG, 'talk.mp3'],
    ['talk.webm', WAV, 'talk.wav'],
    ['talk.mp3', MPEG_PS, 'talk.mpeg'],
    ['talk.exe', OPUS, 'talk.ogg'],
  ])('%s', (name, firstBytes, expected) => {
    expect(uploadName(name, firstBytes)).toBe(expected);
  });
});

describe('other documented names of the same container stay', () => {
  it.each([
    ['mp3', MP3],
    ['mpga', MP3],
    ['mpeg', MP3],
    ['mp3', TAG],
    ['flac', TAG],
    ['aac', TAG],
    ['mp4', M4A],
    ['m4a', MP4],
    ['ogg', OPUS],
    ['oga', OPUS],
    ['mpeg', MPEG_PS],
  ])('.%s', (extension, firstBytes) => {
    expect(uploadName(`talk.${extension.toUpperCase()}`, firstBytes)).toBe(`talk.${extension}`);
  });

  // Gateways refuse these names, though not what is in the files.
  it.each([
    ['opus', OPUS, 'ogg'],
    ['wave', WAV, 'wav'],
    ['mkv', WEBM, 'webm'],
    ['mov', MP4, 'mp4'],
    ['mpg', MPEG_PS, 'mpeg'],
  ])('.%s, which is not documented, gives way', (extension, firstBytes, expected) => {
    expect(uploadName(`talk.${extension}`, firstBytes)).toBe(`talk.${expected}`);
  });
});
