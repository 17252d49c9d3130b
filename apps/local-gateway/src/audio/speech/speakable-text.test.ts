import { expect, it } from 'vitest';
import { speakableText } from './speakable-text.ts';

it.each([
  ['Hello, world.', 'Hello, world.'],
  ['  naïve café  ', 'naive cafe'],
  ['“Don’t,” she said…', '"Don\'t," she said...'],
  ['Wait — no', 'Wait ,  no'],
  ['Hello 你好 world 😀', 'Hello   world'],
  ['Room 2。Next', 'Room 2. Next'],
  ['Line one\nLine two', 'Line one\nLine two'],
  ['ﬁve', 'five'],
  ['你好，世界', ''],
  ['😀', ''],
  ['... !!!', ''],
  ['', ''],
])('makes %j sayable as %j', (text, speakable) => {
  expect(speakableText(text)).toBe(speakable);
});
