import { expect, test } from 'vitest';
import { listLanguages } from './list-languages.ts';

test.each([
  ['en', 'de', 'German', 'Deutsch'],
  ['zh-CN', 'de', '德语', 'Deutsch'],
  ['en', 'fr', 'French', 'Français'],
  ['en', 'zh', 'Chinese', '中文'],
])('in %s the language %s is called %s, and %s by itself', (locale, code, name, ownName) => {
  expect(listLanguages(locale).find((language) => language.code === code)).toEqual({ code, name, ownName });
});

test('every language has a code of two letters, a name of its own and its place by name', () => {
  const languages = listLanguages('en');
  expect(languages.every(({ code, name }) => /^[a-z]{2}$/.test(code) && name.toLowerCase() !== code)).toBe(true);
  expect(new Set(languages.map(({ code }) => code)).size).toBe(languages.length);
  expect(languages.map(({ name }) => name)).toEqual(
    languages.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'en')),
  );
});
