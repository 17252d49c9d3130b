import { expect, test } from 'vitest';
import { hasXingHeader } from './has-xing-header.ts';

const FRAME = '\xff\xfb\x90\x64';
const SIDE = '\0'.repeat(32);
/** An ID3v2 tag with 300 bytes in it: two of the seven-bit bytes of its length are used. */
const TAG = `ID3\x04\0\0\0\0\x02\x2c${'Info'.padEnd(300, '\0')}`;

const blobOf = (text: string) => new Blob([Uint8Array.from(text, (character) => character.charCodeAt(0))]);

test.each([
  ['with a tag for a variable bit rate', `${FRAME}${SIDE}Xing`, true],
  ['with a tag for a constant bit rate', `${FRAME}${SIDE}Info`, true],
  ['behind an ID3 tag', `${TAG}${FRAME}${SIDE}Xing`, true],
  ['without one', `${FRAME}${SIDE}${'\x55'.repeat(400)}`, false],
  ['the word in an ID3 tag is not meant', `${TAG}${FRAME}${SIDE}`, false],
  ['an empty file', '', false],
])('%s: %#', async (_, file, expected) => {
  expect(await hasXingHeader(blobOf(file))).toBe(expected);
});
