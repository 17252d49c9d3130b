import { describe, expect, it } from 'vitest';
import { JAVASCRIPT_DIALECT } from './javascript-dialect.ts';
import { PYTHON_DIALECT } from './python-dialect.ts';
import { writeLiteral } from './write-literal.ts';

describe('writeLiteral', () => {
  it.each([
    [null, 'null', 'None'],
    [true, 'true', 'True'],
    [false, 'false', 'False'],
    [0.3, '0.3', '0.3'],
    [-1, '-1', '-1'],
    [1e21, '1e+21', '1e+21'],
    ["it's", `"it's"`, `"it's"`],
    ['a\n"b"', String.raw`"a\n\"b\""`, String.raw`"a\n\"b\""`],
    ['\ud83d', String.raw`"\ud83d"`, String.raw`"\ud83d"`],
    ['\u202e\u2028', String.raw`"\u202e\u2028"`, String.raw`"\u202e\u2028"`],
    [[], '[]', '[]'],
    [{}, '{}', '{}'],
    [[1, 'a'], '[1, "a"]', '[1, "a"]'],
    [{ top_k: 5, 'a b': [] }, '{ top_k: 5, "a b": [] }', '{"top_k": 5, "a b": []}'],
    [JSON.parse('{"__proto__":1}'), '{ ["__proto__"]: 1 }', '{"__proto__": 1}'],
  ])('writes %j in JavaScript and in Python', (value, javascript, python) => {
    expect(writeLiteral(value, JAVASCRIPT_DIALECT)).toBe(javascript);
    expect(writeLiteral(value, PYTHON_DIALECT)).toBe(python);
  });

  it('breaks what is too long for a line, one item a line, and indents from the margin', () => {
    const messages = [{ role: 'user', content: 'x'.repeat(70) }];
    expect(writeLiteral(messages, JAVASCRIPT_DIALECT, '  ')).toBe(
      ['[', '    {', '      role: "user",', `      content: "${'x'.repeat(70)}",`, '    },', '  ]'].join('\n'),
    );
  });
});
