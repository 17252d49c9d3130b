import { expect, test } from 'vitest';
import { listWords } from './list-words.ts';

test.each([
  ['en', 'm4a, mp4, webm'],
  ['zh-CN', 'm4a、mp4、webm'],
] as const)('names are listed in %s as %s', (locale, listed) => {
  expect(listWords(['m4a', 'mp4', 'webm'], locale)).toBe(listed);
  expect(listWords(['m4a'], locale)).toBe('m4a');
});
