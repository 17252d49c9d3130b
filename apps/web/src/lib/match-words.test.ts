import { describe, expect, it } from 'vitest';
import { matchWords } from './match-words.ts';

describe('matchWords', () => {
  it.each([
    ['Refund mail, three tones', 'MAIL ref', true],
    ['Refund mail, three tones', 'mail four', false],
    ['gpt-4o-mini', '4o', true],
    ['ｇｐｔ-4o', 'GPT', true],
    ['把这段话翻译成英文', '翻译', true],
    ['anything', '', true],
    ['anything', '   ', true],
  ])('holds %j against %j: %s', (text, query, matches) => {
    expect(matchWords(text, query)).toBe(matches);
  });
});
