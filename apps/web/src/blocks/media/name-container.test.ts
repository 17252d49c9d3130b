import { expect, test } from 'vitest';
import { nameContainer } from './name-container.ts';

/** Latin-1 text as bytes. */
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['mp3', 'mp3', '\xff\xfb\x90\x64'],
  ['m4a', 'm4a', '\0\0\0\x20ftypM4A '],
  ['mp4', 'mp4', '\0\0\0\x20ftypisom'],
  ['wav', 'wav', 'RIFF\n\n\n\nWAVEfmt '],
  ['webm', 'webm', '\x1aE\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm'],
  ['matroska', 'mkv', '\x1aE\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska'],
  ['mov', 'mov', '\0\0\0\x14ftypqt  '],
  ['mov', 'mov', '\0\0\0\x08wide\0\0\0\0mdat'],
  ['3gp', '3gp', '\0\0\0\x18ftyp3gp5'],
  ['mpeg-ts', 'ts', `G${'\0'.repeat(187)}G`],
  ['avi', 'avi', 'RIFF\n\n\n\nAVI LIST'],
  ['aiff', 'aiff', 'FORM\n\n\n\nAIFFCOMM'],
  ['caf', 'caf', 'caff\0\x01\0\0'],
  ['amr', 'amr', '#!AMR\n'],
  ['asf', 'wma', '\x30\x26\xb2\x75\x8e\x66\xcf\x11'],
  ['unknown', 'bin', '{"error":{"message":"no"}}'],
  ['unknown', 'bin', 'Good morning'],
  ['unknown', 'bin', ''],
])('%s (.%s) is told by its bytes', (name, extension, head) => {
  expect(nameContainer(bytesOf(head))).toMatchObject({ name, extension });
  expect(nameContainer(bytesOf(head.padEnd(1_000, 'x'))).name).toBe(name);
});
