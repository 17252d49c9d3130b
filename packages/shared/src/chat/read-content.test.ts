import { expect, test } from 'vitest';
import { parseJson } from '#json/parse-json.ts';
import { readContent } from './read-content.ts';

test.each([
  ['a string', ' Hello ', ' Hello '],
  ['null', null, ''],
  ['nothing', undefined, ''],
  ['a list of parts', [{ type: 'text', text: 'Hel' }, 'lo', { type: 'image_url', image_url: {} }, null], 'Hello'],
  ['an empty list', [], ''],
  ['an object with text', { type: 'text', text: 'Hello' }, 'Hello'],
  ['an object with content', { content: 'Hello' }, 'Hello'],
  ['an object without text', { city: '北京' }, '{"city":"北京"}'],
  ['a number', 42, '42'],
  ['a truth', true, 'true'],
  ['a list of lists', [['a']], '["a"]'],
])('content: %s', (_, content, text) => {
  expect(readContent(content)).toBe(text);
});

test('content nested too deep to be written as JSON has no text', () => {
  expect(readContent(parseJson(`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`))).toBe('');
});
