import { expect, test } from 'vitest';
import { questionLanguage } from './question-language.ts';

test.each([
  ['你好', 'zh'],
  ['Hello', 'en'],
  ['', 'en'],
  ['1 + 1 = ?', 'en'],
  ['1+1等于多少？', 'zh'],
  ['What does 好 mean?', 'en'],
  ['把 hello world 翻译成中文', 'zh'],
])('%j is answered in %s', (text, language) => {
  expect(questionLanguage(text)).toBe(language);
});
