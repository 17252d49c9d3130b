import { describe, expect, test } from 'vitest';
import { takeFileName } from './take-file-name.ts';

const take = {
  model: 'tts-1-hd',
  voice: 'alloy',
  at: new Date(2026, 0, 2, 3, 4, 5),
  text: 'Hello there',
  extension: 'mp3',
};

describe('model, voice, local time, slug, extension', () => {
  test.each([
    ['plain', {}, 'tts-1-hd-alloy-20260102-030405-hello-there.mp3'],
    ['Chinese', { text: '你好，世界！' }, 'tts-1-hd-alloy-20260102-030405-你好-世界.mp3'],
    ['a path as the model', { model: '../a\\b:c' }, 'a-b-c-alloy-20260102-030405-hello-there.mp3'],
    ['no voice', { voice: '' }, 'tts-1-hd-20260102-030405-hello-there.mp3'],
    ['nothing but signs as the text', { text: '?!…' }, 'tts-1-hd-alloy-20260102-030405.mp3'],
    [
      'the last second of a year',
      { at: new Date(2026, 11, 31, 23, 59, 59) },
      'tts-1-hd-alloy-20261231-235959-hello-there.mp3',
    ],
  ])('%s', (_, changed, name) => {
    expect(takeFileName({ ...take, ...changed })).toBe(name);
  });
});

test('the longest name fits into 255 bytes', () => {
  const long = '声音'.repeat(500);
  const name = takeFileName({ ...take, model: long, voice: long, text: long });
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
});
