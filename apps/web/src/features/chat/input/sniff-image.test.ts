import { expect, it } from 'vitest';
import { sniffImage } from './sniff-image.ts';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const box = (...brands: string[]) => {
  const [major = '', ...others] = brands;
  const body = `ftyp${major}\0\0\0\0${others.join('')}`;
  return `\0\0\0${String.fromCharCode(body.length + 4)}${body}`;
};

it.each([
  ['a PNG', '\u0089PNG\r\n\u001A\n\0\0', 'image/png'],
  ['a JPEG', '\u00FF\u00D8\u00FF\u00E0', 'image/jpeg'],
  ['an old GIF', 'GIF87a', 'image/gif'],
  ['a GIF', 'GIF89a', 'image/gif'],
  ['a WebP', 'RIFF\n\0\0\0WEBPVP8 ', 'image/webp'],
  ['an AVIF', box('avif', 'mif1'), 'image/avif'],
  ['an AVIF by its compatible brands', box('mif1', 'miaf', 'avif'), 'image/avif'],
  ['a HEIC', box('heic', 'mif1'), 'image/heic'],
  ['an MP4', box('isom', 'mp42'), null],
  ['a brand after the box', `${box('isom')}avif`, null],
  ['a WAV', 'RIFF\n\0\0\0WAVE', null],
  ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"/>', null],
  ['text', 'GIF', null],
  ['nothing', '', null],
])('tells %s', (_, text, type) => {
  expect(sniffImage(bytes(text))).toBe(type);
});
