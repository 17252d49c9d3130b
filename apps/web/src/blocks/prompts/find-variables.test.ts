import { expect, it } from 'vitest';
import { findVariables } from './find-variables.ts';

it.each([
  ['Translate {{text}} to {{language}}.', ['text', 'language']],
  ['把{{原文}}译成{{语言}}，语气{{ 语气 }}。', ['原文', '语言', '语气']],
  ['{{a}} and {{a}} again', ['a']],
  ['{{two words}} {{with-dash}} {{_under_1}}', ['two words', 'with-dash', '_under_1']],
  ['```\n{{in_code}}\n```', ['in_code']],
  [String.raw`\{{escaped}} {{not}}`, ['not']],
  ['{{}} {{ }} {name} { {a} } {{a}', []],
  ['{{#if x}} {{/if}} {{x.y}} {{x | upper}} {{1}}', []],
  ['{{{raw}}} {{{raw}} {{raw}}}', []],
  [String.raw`\frac{{1}}{2}`, []],
  ['{{a\nb}}', []],
  ['{{constructor}}', ['constructor']],
])('%j has the variables %j', (text, names) => {
  expect(findVariables(text)).toEqual(names);
});
