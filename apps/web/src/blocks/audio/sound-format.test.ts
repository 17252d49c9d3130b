import { expect, test } from 'vitest';
import { soundFormat } from './sound-format.ts';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each([
  ['RIFF\x00\x00\x00\x00WAVE', 'wav', 'wav', 'wav'],
  ['ID3\x04', 'opus', 'mp3', 'mp3'],
  ['ID3\x04', 'pcm', 'mp3', 'mp3'],
  ['\x00\x01\x00\x01', 'pcm', 'pcm', 'pcm'],
  ['\x00\x01\x00\x01', 'mp3', 'unknown', 'bin'],
])('bytes %j for which %s was asked are %s', (text, asked, name, extension) => {
  expect(soundFormat(bytesOf(text), asked)).toMatchObject({ name, extension });
});
