import { expect, it } from 'vitest';
import { fillVariables } from './fill-variables.ts';

it.each([
  ['Say {{word}}.', { word: 'yes' }, 'Say yes.'],
  ['{{ 名 }}，{{名}}', { 名: '桦' }, '桦，桦'],
  ['{{a}}{{b}}', { a: '{{b}}', b: '$& $1' }, '{{b}}$& $1'],
  ['{{a}}.', { a: '' }, '.'],
  ['{{a}} {{b}}', { a: '1' }, '1 {{b}}'],
  [String.raw`\{{a}} {{a}}`, { a: '1' }, '{{a}} 1'],
  [String.raw`\{{ \{{#if}}`, {}, String.raw`\{{ \{{#if}}`],
  ['{{constructor}}', {}, '{{constructor}}'],
])('%j with %j becomes %j', (text, values, filled) => {
  expect(fillVariables(text, values)).toBe(filled);
});
