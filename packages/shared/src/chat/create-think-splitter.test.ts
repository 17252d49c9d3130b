import { describe, expect, test } from 'vitest';
import { createThinkSplitter, type TextPiece } from './create-think-splitter.ts';

/** All that comes out for text in pieces, one string per kind. */
function split(pieces: readonly string[]): Record<TextPiece['kind'], string> {
  const splitter = createThinkSplitter();
  const all = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
  const join = (kind: TextPiece['kind']) =>
    all
      .filter((piece) => piece.kind === kind)
      .map((piece) => piece.text)
      .join('');
  return { reasoning: join('reasoning'), text: join('text') };
}

const table: [string, string, string, string][] = [
  ['an answer without tags', 'Hello <b>you</b>', '', 'Hello <b>you</b>'],
  ['reasoning, then the answer', '<think>\nWhy? 为什么\n</think>\n\nBecause 因为', 'Why? 为什么\n', 'Because 因为'],
  ['white space before the tag', ' \n<think>why</think>so', 'why', 'so'],
  ['an empty thought', '<think>\n\n</think>\n\nHi', '', 'Hi'],
  ['nothing but reasoning', '<think>why</think>', 'why', ''],
  ['reasoning that never closes', '<think>why </thin', 'why </thin', ''],
  ['a tag inside the answer', 'The tag <think> opens, </think> closes', '', 'The tag <think> opens, </think> closes'],
  ['a second thought stays in the answer', '<think>a</think>b<think>c</think>', 'a', 'b<think>c</think>'],
  ['the opening tag inside a thought', '<think>a<think>b</think>c', 'a<think>b', 'c'],
  ['other tags are no thought', '<thinking>a</thinking>', '', '<thinking>a</thinking>'],
  ['upper case is no thought', '<THINK>a</THINK>', '', '<THINK>a</THINK>'],
  ['less than a tag', '<thi', '', '<thi'],
  ['leading white space of an answer', '  indented', '', '  indented'],
  ['nothing but white space', ' \n', '', ' \n'],
  ['nothing', '', '', ''],
];

describe.each(table)('%s', (_, text, reasoning, answer) => {
  test('in one piece', () => {
    expect(split([text])).toEqual({ reasoning, text: answer });
  });

  test('cut in two at every place, and character by character', () => {
    for (let at = 0; at <= text.length; at += 1) {
      expect(split([text.slice(0, at), text.slice(at)])).toEqual({ reasoning, text: answer });
    }
    expect(split(Array.from(text))).toEqual({ reasoning, text: answer });
  });
});

test('only what could be a tag is held back', () => {
  const splitter = createThinkSplitter();
  expect(splitter.push('<think>a <')).toEqual([{ kind: 'reasoning', text: 'a ' }]);
  expect(splitter.push('b </think')).toEqual([{ kind: 'reasoning', text: '<b ' }]);
  expect(splitter.push('>c')).toEqual([{ kind: 'text', text: 'c' }]);
  expect(splitter.push('<')).toEqual([{ kind: 'text', text: '<' }]);
});

test('a long run of leading white space is not held back', () => {
  const splitter = createThinkSplitter();
  expect(splitter.push(' '.repeat(64))).toEqual([]);
  expect(splitter.push(' ')).toEqual([{ kind: 'text', text: ' '.repeat(65) }]);
});
