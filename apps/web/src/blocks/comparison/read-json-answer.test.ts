import { describe, expect, it } from 'vitest';
import { readJsonAnswer } from './read-json-answer.ts';

describe('readJsonAnswer', () => {
  it.each([
    ['{"a": 1}', { a: 1 }],
    [' [1, 2] \n', [1, 2]],
    ['```json\n{"a": 1}\n```', { a: 1 }],
    ['```\n[]\n```\n', []],
    ['~~~json\n{}\n~~~', {}],
    ['Here it is:\n```json\n{}\n```', undefined],
    ['```python\n[1]\n```', undefined],
    ['{"a": 1', undefined],
    ['[a link](x)', undefined],
    ['42', undefined],
    ['"text"', undefined],
    ['', undefined],
  ])('reads %j as %j', (answer, expected) => {
    expect(readJsonAnswer(answer)).toEqual(expected);
  });
});
