import { expect, test } from 'vitest';
import { createSniffer } from './create-sniffer.ts';

const MP3 = Uint8Array.of(0x49, 0x44, 0x33, ...Array<number>(125).fill(7));

test.each([1, 7, 63, 64, 128])('a format is named once, at the chunk that settles it, in chunks of %i', (size) => {
  const sniffer = createSniffer('mp3');
  const found = [];
  for (let at = 0; at < MP3.length; at += size) found.push(sniffer.add(MP3.subarray(at, at + size)));
  expect(found.filter((format) => format !== null)).toMatchObject([{ name: 'mp3' }]);
  expect(sniffer.finish()).toBeNull();
});

test('a stream that ends early is named by what came', () => {
  const sniffer = createSniffer('mp3');
  expect(sniffer.add(MP3.subarray(0, 10))).toBeNull();
  expect(sniffer.finish()).toMatchObject({ name: 'mp3' });
});

test('without a byte there is no format', () => {
  expect(createSniffer('pcm').finish()).toBeNull();
});

test('raw samples are known by having been asked for', () => {
  const sniffer = createSniffer('pcm');
  expect(sniffer.add(new Uint8Array(64))).toMatchObject({ name: 'pcm' });
});
