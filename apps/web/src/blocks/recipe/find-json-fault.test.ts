import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from './find-json-fault.ts';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it.each([
    ['', 1, 1, 'value'],
    ['{', 1, 2, 'key'],
    ['{"a"}', 1, 5, 'colon'],
    ['{"a": }', 1, 7, 'value'],
    ['{"a": 1,}', 1, 9, 'key'],
    ['[1, 2,]', 1, 7, 'value'],
    ['[1 2]', 1, 4, 'comma_or_end'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'comma_or_end'],
    ['{"a": 1} x', 1, 10, 'nothing'],
    ["{'a': 1}", 1, 2, 'key'],
    ['{"a": 01}', 1, 8, 'comma_or_end'],
    ['"a\nb"', 1, 1, 'value'],
  ])('finds in %j line %d, column %d: %s', (text, line, column, expected) => {
    expect(findJsonFault(text)).toEqual({ line, column, expected });
  });

  it('finds no fault in any JSON, however it is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(findJsonFault(JSON.stringify(value, null, indent))).toBeNull();
      }),
      { seed: 3 },
    );
  });

  it('agrees with JSON.parse on what is JSON and what is not', () => {
    const sign = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      ' ',
      '\n',
      '1',
      '-',
      '.',
      'e',
      'true',
      'null',
      '\\u00e9',
      '"a"',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join('');
        expect(findJsonFault(text) === null).toBe(isJson(text));
      }),
      { seed: 3, numRuns: 5_000 },
    );
  });

  it('goes through nesting that is deeper than calls can go', () => {
    expect(findJsonFault('['.repeat(200_000))).toMatchObject({ column: 200_001, expected: 'value' });
  });
});
