import { expect, it } from 'vitest';
import { listLanguages } from './list-languages.ts';
import { matchLanguages } from './match-languages.ts';

it.each([
  ['german', ['de']],
  ['Deutsch', ['de']],
  ['zh', ['zh']],
  ['中文', ['zh']],
  ['ZH', ['zh']],
  ['yue', ['yue']],
  ['zh-TW', ['zh-TW']],
  ['gre', ['el', 'gre']],
  ['no such', []],
  ['q9', []],
])('%j finds %j', (query, codes) => {
  expect(matchLanguages(listLanguages('en'), query, 'en').map(({ code }) => code)).toEqual(codes);
});

it('nothing typed finds every language', () => {
  expect(matchLanguages(listLanguages('en'), '', 'en')).toEqual(listLanguages('en'));
});

it('a typed code has the name that it is known by', () => {
  expect(matchLanguages([], 'yue', 'zh-CN')).toEqual([{ code: 'yue', name: '粤语', ownName: 'yue' }]);
});
