import { expect, it } from 'vitest';
import { fillPrompt } from './fill-prompt.ts';
import { fillVariables } from './fill-variables.ts';

it.each([
  ['Say {{word}} to {{who}}.', { word: 'hi', who: 'Ann' }, 'Say hi to Ann.'],
  ['{{a}}{{a}}', { a: '一' }, '一一'],
  ['{{a}} {{b}}', { a: 'x' }, 'x {{b}}'],
  [String.raw`\{{a}}`, { a: 'x' }, String.raw`\{{a}}`],
  ['{{a}}', { a: '{{b}}' }, String.raw`\{{b}}`],
  ['{{a}}', { a: '$& $1' }, '$& $1'],
  ['{{constructor}}', {}, '{{constructor}}'],
])('fills %j with %j', (text, values, filled) => {
  expect(fillPrompt(text, values)).toBe(filled);
});

it('says the same, once it is sent, as filling at the sending', () => {
  const text = String.raw`{{a}} and \{{b}}`;
  const values = { a: String.raw`{{x}} \{{y}}` };
  expect(fillVariables(fillPrompt(text, { a: '{{x}}' }), {})).toBe(fillVariables(text, { a: '{{x}}' }));
  expect(fillPrompt(text, values)).toBe(String.raw`\{{x}} \{{y}} and \{{b}}`);
});
