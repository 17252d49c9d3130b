import { expect, it } from 'vitest';
import { uploadName } from './upload-name.ts';

const FLAC = Buffer.from('fLaC');
const NOTHING = new Uint8Array();

it.each([
  ['Speech.FLAC', NOTHING, 'Speech.flac'],
  ['录音 1.webm', NOTHING, '录音 1.webm'],
  ['a.b.c.mp3', NOTHING, 'a.b.c.mp3'],
  ['x".mp3\r\nevil: 1', NOTHING, 'x_'],
  ['a/b\\c.wav', NOTHING, 'a_b_c.wav'],
  ['.wav', NOTHING, 'wav'],
  ['', NOTHING, 'audio'],
  ['blob', FLAC, 'blob.flac'],
  ['', FLAC, 'audio.flac'],
  ['clip.not an extension', FLAC, 'clip.flac'],
  [`${'你'.repeat(200)}.ogg`, NOTHING, `${'你'.repeat(64)}.ogg`],
])('%j becomes a name that gateways can read', (name, firstBytes, expected) => {
  expect(uploadName(name, firstBytes)).toBe(expected);
});
