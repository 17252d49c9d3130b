import { expect, test } from 'vitest';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import { isAsAsked } from './is-as-asked.ts';

test.each<[string, SoundFormat['name'], boolean]>([
  ['mp3', 'mp3', true],
  ['opus', 'ogg-opus', true],
  ['opus', 'mp3', false],
  ['opus', 'ogg-vorbis', false],
  ['aac', 'aac', true],
  ['aac', 'm4a', true],
  ['flac', 'ogg-flac', false],
  ['wav', 'wav', true],
  ['pcm', 'pcm', true],
  ['pcm', 'wav', false],
  ['mp3', 'unknown', false],
  ['ulaw', 'wav', true],
])('asked for %s, got %s', (asked, name, isSame) => {
  expect(isAsAsked(asked, { name, mime: '', extension: '' })).toBe(isSame);
});
