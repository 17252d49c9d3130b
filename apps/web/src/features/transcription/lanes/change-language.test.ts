import { expect, test } from 'vitest';
import { changeLanguage } from './change-language.ts';

const recipe = { gateway: 'default', model: 'whisper-1', parameters: { language: 'en', temperature: 0 } };

test.each([
  ['de', { language: 'de', temperature: 0 }],
  [null, { temperature: 0 }],
])('the language %j', (language, parameters) => {
  expect(changeLanguage(recipe, language)).toEqual({ ...recipe, parameters });
});
