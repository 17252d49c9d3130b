import { expect, test } from 'vitest';
import { nameCodec } from './name-codec.ts';

test.each([
  ['aac', 'AAC'],
  ['opus', 'Opus'],
  ['alac', 'ALAC'],
  ['ulaw', 'µ-law'],
  ['pcm-s16', 'PCM 16 bit'],
  ['pcm-s24be', 'PCM 24 bit'],
  ['pcm-u8', 'PCM 8 bit'],
  ['pcm-f32', 'PCM 32 bit float'],
  ['A_MPEG/L2', 'A_MPEG/L2'],
])('%s is %s', (codec, name) => {
  expect(nameCodec(codec)).toBe(name);
});
