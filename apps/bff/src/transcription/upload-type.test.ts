import { expect, it } from 'vitest';
import { uploadType } from './upload-type.ts';

const NOTHING = new Uint8Array();
const MP3 = Buffer.from([0xff, 0xfb, 0x90, 0x64]);
const TAG = Buffer.from('ID3\u0004\0\0');
const OPUS = Buffer.from(`OggS${'\0'.repeat(22)}\u0001\u0013OpusHead`);
const MP4 = Buffer.from('\0\0\0\u0020ftypisom');
const WEBM = Buffer.from([0x1a, 0x45, 0xdf, 0xa3]);

it.each([
  ['audio/webm', NOTHING, 'audio/webm'],
  ['audio/x-m4a', NOTHING, 'audio/x-m4a'],
  ['video/mp4', NOTHING, 'video/mp4'],
  ['text/html', NOTHING, 'application/octet-stream'],
  ['text/plain', NOTHING, 'application/octet-stream'],
  ['', NOTHING, 'application/octet-stream'],
  ['audio/x\r\nevil: 1', NOTHING, 'application/octet-stream'],
  ['audio/webm; codecs=opus', WEBM, 'audio/webm'],
  ['video/webm', WEBM, 'video/webm'],
  ['audio/mp3', MP3, 'audio/mp3'],
  ['audio/flac', TAG, 'audio/flac'],
  ['audio/x-m4a', MP4, 'audio/x-m4a'],
  ['audio/opus', OPUS, 'audio/opus'],
  ['audio/mpeg', WEBM, 'audio/webm'],
  ['video/mpeg', MP3, 'audio/mpeg'],
  ['audio/wav', MP4, 'video/mp4'],
  ['audio/mpeg', OPUS, 'audio/ogg'],
  ['text/html', WEBM, 'audio/webm'],
  ['', WEBM, 'audio/webm'],
  ['audio/webm\r\nevil: 1', WEBM, 'audio/webm'],
])('%j before %j is sent as %s', (type, firstBytes, expected) => {
  expect(uploadType(type, firstBytes)).toBe(expected);
});
