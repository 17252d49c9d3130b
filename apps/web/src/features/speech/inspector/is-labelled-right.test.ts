import { expect, it } from 'vitest';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import { isLabelledRight } from './is-labelled-right.ts';

it.each<[string, SoundFormat['name'], boolean]>([
  ['audio/mpeg', 'mp3', true],
  ['Audio/MPEG; charset=utf-8', 'mp3', true],
  ['audio/mpeg', 'ogg-opus', false],
  ['audio/mpeg', 'wav', false],
  ['audio/wav', 'mp3', false],
  ['audio/x-wav', 'wav', true],
  ['audio/ogg; codecs=opus', 'ogg-opus', true],
  ['audio/opus', 'ogg-opus', true],
  ['audio/opus', 'mp3', false],
  ['audio/aac', 'm4a', true],
  ['audio/pcm', 'pcm', true],
  ['audio/mpeg', 'unknown', true],
  ['application/octet-stream', 'mp3', true],
  ['audio/x-house', 'flac', true],
  ['', 'mp3', true],
  ['application/json', 'mp3', false],
  ['application/problem+json', 'mp3', false],
  ['text/html', 'mp3', false],
])('says of the label %j on %s: %s', (type, name, expected) => {
  expect(isLabelledRight(type, { name, mime: '', extension: '' })).toBe(expected);
});
