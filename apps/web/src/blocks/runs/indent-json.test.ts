import { assert, jsonValue, property } from 'fast-check';
import { expect, it } from 'vitest';
import { indentJson } from './indent-json.ts';

it('indents as JSON.stringify does', () => {
  assert(
    property(jsonValue(), (value) => {
      expect(indentJson(JSON.stringify(value))).toBe(JSON.stringify(value, null, 2));
    }),
    { seed: 3, numRuns: 500 },
  );
});

it.each([
  ['long numbers', '{"id":12345678901234567890}', '{\n  "id": 12345678901234567890\n}'],
  ['how a number is written', '[1.0, 1E3]', '[\n  1.0,\n  1E3\n]'],
  ['double keys', '{"a":1,"a":2}', '{\n  "a": 1,\n  "a": 2\n}'],
  ['escapes', String.raw`"\u4f60\/\""`, String.raw`"\u4f60\/\""`],
  ['brackets in text', '{"a":"},[ {"}', '{\n  "a": "},[ {"\n}'],
  ['empty lists and objects', ' [ { } , [ ] ] ', '[\n  {},\n  []\n]'],
])('keeps %s as they came', (_, json, indented) => {
  expect(indentJson(json)).toBe(indented);
});
