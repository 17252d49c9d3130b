import { expect, it } from 'vitest';
import { nameLanguage } from './name-language.ts';

it.each([
  ['de', 'en', 'German'],
  ['de', 'zh-CN', '德语'],
  ['fr', 'fr', 'Français'],
  ['yue', 'en', 'Cantonese'],
  ['xq', 'en', 'xq'],
  ['german', 'en', 'german'],
  ['a', 'en', 'a'],
  ['', 'en', ''],
])('%j in %s is %j', (code, locale, name) => {
  expect(nameLanguage(code, locale)).toBe(name);
});
