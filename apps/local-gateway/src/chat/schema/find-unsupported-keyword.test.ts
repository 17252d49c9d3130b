import { expect, test } from 'vitest';
import { findUnsupportedKeyword } from './find-unsupported-keyword.ts';

test.each([
  [{ type: 'string', pattern: '^a' }, 'pattern'],
  [{ properties: { list: { type: 'array', uniqueItems: true } } }, 'uniqueItems'],
  [{ items: { anyOf: [{ type: 'null' }, { not: {} }] } }, 'not'],
  [{ $defs: { part: { multipleOf: 3 } } }, 'multipleOf'],
  [{ properties: { pattern: { type: 'string' }, not: { type: 'string' } } }, undefined],
  [{ type: 'object', required: ['a'], additionalProperties: false, description: 'if' }, undefined],
  [true, undefined],
])('%j holds %s', (schema, keyword) => {
  expect(findUnsupportedKeyword(schema)).toBe(keyword);
});
