import { describe, expect, it } from 'vitest';
import type { Text, TextParams } from './catalogue.ts';
import { fillText } from './fill-text.ts';
import type { Locale } from './locales.ts';

const models: Text = { one: '{count} model', other: '{count} models' };

describe('fillText', () => {
  it.each<[text: Text, params: TextParams, locale: Locale, filled: string]>([
    ['plain', {}, 'en', 'plain'],
    ['{a} and {a} and {b}', { a: 1, b: 'two' }, 'en', '1 and 1 and two'],
    ['{missing} stays', {}, 'en', '{missing} stays'],
    ['a name with {braces}', { braces: '{count}' }, 'en', 'a name with {count}'],
    [models, { count: 0 }, 'en', '0 models'],
    [models, { count: 1 }, 'en', '1 model'],
    [models, { count: 2 }, 'en', '2 models'],
    [models, { count: 4_096 }, 'en', '4,096 models'],
    ['{year}', { year: '2026' }, 'en', '2026'],
    [models, { count: 1 }, 'zh-CN', '1 models'],
    ['without {types}', { types: ['m4a', 'mp4'] }, 'en', 'without m4a, mp4'],
    ['不收 {types}', { types: ['m4a', 'mp4'] }, 'zh-CN', '不收 m4a、mp4'],
    [{ other: '{count} 个' }, { count: 1 }, 'en', '1 个'],
  ])('fills %j with %j in %s', (text, params, locale, filled) => {
    expect(fillText(text, params, locale)).toBe(filled);
  });
});
