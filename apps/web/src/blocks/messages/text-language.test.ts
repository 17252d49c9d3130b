import { describe, expect, it } from 'vitest';
import { textLanguage } from './text-language.ts';

describe('textLanguage', () => {
  it.each([
    ['Plain English text', 'en'],
    ['用 TypeScript 写一个函数，返回两个数的和。', 'zh'],
    ['これは日本語の文です', 'ja'],
    ['이것은 한국어 문장입니다', 'ko'],
    ['The word 你好 means hello in Chinese', 'en'],
    ['Это русский текст', undefined],
    ['12345 → 🙂', undefined],
    ['', undefined],
  ])('reads %j as %s', (text, language) => {
    expect(textLanguage(text)).toBe(language);
  });
});
