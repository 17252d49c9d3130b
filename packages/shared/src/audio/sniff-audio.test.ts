import { expect, test } from 'vitest';
import { sniffAudio } from './sniff-audio.ts';

/** Latin-1 text as bytes. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The first page of an Ogg stream; its segment table has one byte per segment. */
function oggPage(packet: string, segments = '\x1e'): string {
  return `OggS${'\0'.repeat(22)}${String.fromCharCode(segments.length)}${segments}${packet}`;
}

test.each([
  ['mp3', 'audio/mpeg', 'mp3', 'ID3\x04\0\0'],
  ['mp3', 'audio/mpeg', 'mp3', '\xff\xfb\x90\x64'],
  ['mp3', 'audio/mpeg', 'mp3', '\xff\xf3\x64\xc4'],
  ['aac', 'audio/aac', 'aac', '\xff\xf1\x50\x80'],
  ['aac', 'audio/aac', 'aac', '\xff\xf9\x50\x80'],
  ['aac', 'audio/aac', 'aac', 'ADIF\0'],
  ['flac', 'audio/flac', 'flac', 'fLaC\0\0\0\x22'],
  ['wav', 'audio/wav', 'wav', 'RIFF\xff\xff\xff\xffWAVEfmt '],
  ['wav', 'audio/wav', 'wav', 'RIFF\n\n\n\nWAVEfmt '],
  ['ogg-opus', 'audio/ogg; codecs=opus', 'ogg', oggPage('OpusHead\x01')],
  ['ogg-opus', 'audio/ogg; codecs=opus', 'ogg', oggPage('OpusHead\x01', '\xff\x00')],
  ['ogg-vorbis', 'audio/ogg', 'ogg', oggPage('\x01vorbis')],
  ['ogg-flac', 'audio/ogg', 'ogg', oggPage('\x7fFLAC')],
  ['ogg', 'audio/ogg', 'ogg', oggPage('Speex   ')],
  ['mp4', 'video/mp4', 'mp4', '\0\0\0\x20ftypisom'],
  ['m4a', 'audio/mp4', 'm4a', '\0\0\0\x20ftypM4A '],
  ['webm', 'audio/webm', 'webm', '\x1a\x45\xdf\xa3\x9f'],
  ['mpeg-ps', 'video/mpeg', 'mpeg', '\0\0\x01\xba'],
])('%s is told by its bytes (%s, .%s)', (name, mime, extension, head) => {
  expect(sniffAudio(bytesOf(head))).toEqual({ name, mime, extension });
  expect(sniffAudio(bytesOf(head.padEnd(4_000, 'x')))?.name).toBe(name);
});

test.each([
  ['nothing', ''],
  ['a JSON error', '{"error":{"message":"no"}}'],
  ['a page', '<!DOCTYPE html>'],
  ['a RIFF that is no WAVE', 'RIFF\x24\0\0\0AVI LIST'],
  ['half a sync word', '\xff'],
  ['bytes of UTF-16 text', '\xff\xfeh\0i\0'],
  ['a reserved sample rate', '\xff\xfb\x9c\x64'],
  ['a reserved version', '\xff\xeb\x90\x64'],
])('%s is no audio', (_, head) => {
  expect(sniffAudio(bytesOf(head))).toBeUndefined();
});
