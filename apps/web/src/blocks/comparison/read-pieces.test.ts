import { describe, expect, it } from 'vitest';
import { readPieces } from './read-pieces.ts';

function write(answer: string): string[] {
  return readPieces(answer).map(
    ({ kind, block, marker, depth, isQuoted, text }) =>
      `${block} ${kind}${isQuoted ? ' quoted' : ''}${depth > 0 ? ` ${depth}` : ''}${marker === '' ? '' : ` ${marker}`}: ${text}`,
  );
}

describe('readPieces', () => {
  it.each([
    [
      'sentences of one paragraph',
      'One. Two.\n\nThree.',
      ['1 sentence: One.', '1 sentence: Two.', '2 sentence: Three.'],
    ],
    ['headings, also those in bold', '# A. B\n\n**1. C. D**', ['1 heading: A. B', '2 heading: 1. C. D']],
    ['lists', '- a. B.\n- c\n  1. d', ['1 sentence 1 •: a. B.', '2 sentence 1 •: c', '3 sentence 2 1.: d']],
    ['a numbered list that begins later', '3. a\n4. b', ['1 sentence 1 3.: a', '2 sentence 1 4.: b']],
    ['quotes', '> Said. So.', ['1 sentence quoted: Said.', '1 sentence quoted: So.']],
    ['code as a whole', '```js\na.\n\nb.\n```', ['1 code: a.\n\nb.']],
    ['tables by row', '| a | b |\n| - | - |\n| 1. | 2 |', ['1 row: a | b', '2 row: 1. | 2']],
    ['no rules and nothing empty', 'a\n\n---\n\n```\n```', ['1 sentence: a']],
  ])('reads %s', (_, answer, expected) => {
    expect(write(answer)).toEqual(expected);
  });

  it('keeps the styles of what a sentence shows', () => {
    expect(readPieces('First **one**. Then `two` *x*.').map(({ styles }) => styles)).toEqual([
      [{ from: 6, to: 9, style: 'strong' }],
      [
        { from: 5, to: 8, style: 'code' },
        { from: 9, to: 10, style: 'emphasis' },
      ],
    ]);
  });
});
