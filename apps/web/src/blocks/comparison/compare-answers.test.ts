import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import type { ComparisonRow } from './comparison-row.ts';
import { readPieces } from './read-pieces.ts';

/** One line per row: how the sides stand, and what each says. */
function write(a: string, b: string): string[] {
  return compareAnswers(a, b).rows.map((row) => {
    if (row.type === 'stub') return `stub: ${row.b.text}`;
    return `${row.relation}: ${row.a?.text ?? '–'} | ${row.b?.text ?? '–'}`;
  });
}

/** What a side says, read down its column; of B the moved pieces by their stubs. */
function readColumn(rows: readonly ComparisonRow[], side: 'a' | 'b'): string {
  const texts = rows.map((row) => {
    if (row.type === 'stub') return side === 'b' ? row.b.text : '';
    if (side === 'b' && row.relation === 'moved') return '';
    if (row.type === 'code') return row.lines.flatMap((pair) => pair[side] ?? []).join('\n');
    return row.runs.map((run) => (row[side]?.text ?? '').slice(run[side].from, run[side].to)).join('');
  });
  return texts.join('').replaceAll(/\s+/g, '');
}

const SENTENCES = [
  'Blue light scatters far more than red light.',
  'Violet scatters even more, but our eyes are weak there.',
  'Clouds are white because drops are larger than the wavelength.',
  '云是白色的，因为水滴比光的波长大得多。',
  '散射强度与波长的四次方成反比。',
  '**What most get wrong:** the sea is not the reason.',
];
const BLOCKS = [
  '# Sky',
  '- one\n- two words here',
  '> quoted text stands here',
  '```js\nlet a = 1\nlet b = 2\n```',
  '| a | b |\n| - | - |\n| 1 | 2 |',
];

describe('compareAnswers', () => {
  it.each([
    ['equal answers as the same', 'One. Two.', 'One. Two.', ['same: One. | One.', 'same: Two. | Two.']],
    [
      'a sentence put in',
      'Air scatters blue light. Eyes see it.',
      'Air scatters blue light. The sea is no reason. Eyes see it.',
      [
        'same: Air scatters blue light. | Air scatters blue light.',
        'only_b: – | The sea is no reason.',
        'same: Eyes see it. | Eyes see it.',
      ],
    ],
    [
      'a sentence that moved, with its place in B',
      'Blue light scatters most of all. Clouds are white in the sky. Violet is weak for our eyes.',
      'Violet is weak for our eyes. Blue light scatters most of all. Clouds are white in the sky.',
      [
        'stub: Violet is weak for our eyes.',
        'same: Blue light scatters most of all. | Blue light scatters most of all.',
        'same: Clouds are white in the sky. | Clouds are white in the sky.',
        'moved: Violet is weak for our eyes. | Violet is weak for our eyes.',
      ],
    ],
    [
      'a sentence that was split',
      'Air scatters blue light, and violet even more so.',
      'Air scatters blue light. And violet even more so.',
      [
        'changed: Air scatters blue light, and violet even more so. | Air scatters blue light. And violet even more so.',
      ],
    ],
    ['answers with nothing in common side by side', 'Paris.', '象。', ['apart: Paris. | 象。']],
    ['headings beside headings', '# Risks\n\nText here.', '# 风险', ['apart: Risks | 风险', 'only_a: Text here. | –']],
    ['code beside code', '```js\nx()\n```', '```js\nx(1)\n```', ['changed: x() | x(1)']],
    ['an empty answer', '', 'One.', ['only_b: – | One.']],
    ['two empty answers', '', '', []],
  ])('shows %s', (_, a, b, expected) => {
    expect(write(a, b)).toEqual(expected);
  });

  it.each([
    ['nothing in nothing', '', '', { share: 1, onlyA: 0, onlyB: 0 }],
    ['words, not signs', 'a b c.', 'a b d!', { share: 2 / 3, onlyA: 1, onlyB: 1 }],
    ['moved words as the same', 'A b c d e. F g h i j.', 'F g h i j. A b c d e.', { share: 1, onlyA: 0, onlyB: 0 }],
    ['lines of code', '```\na\nb\n```', '```\na\nc\nd\n```', { codeLines: 2 }],
    ['numbers by value', 'It is 0.30 or 1,024.', 'It is 0.3 or 1024 or 5.', { numbers: { a: [], b: ['5'] } }],
  ])('counts %s', (_, a, b, expected) => {
    expect(compareAnswers(a, b).counts).toMatchObject(expected);
  });

  it('tells answers that are equal to the byte from those that read the same', () => {
    expect(compareAnswers('**a** b', '**a** b').isIdentical).toBe(true);
    expect(compareAnswers('**a** b', 'a b').isIdentical).toBe(false);
  });

  it('shows all of both answers, each down its column in its own order', () => {
    const paragraph = fc
      .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(' '));
    const answer = fc
      .array(fc.oneof(paragraph, fc.constantFrom(...BLOCKS)), { maxLength: 7 })
      .map((all) => all.join('\n\n'));
    const readAll = (text: string) =>
      readPieces(text)
        .map((piece) => piece.text)
        .join('')
        .replaceAll(/\s+/g, '');
    fc.assert(
      fc.property(answer, answer, (a, b) => {
        const { rows, counts } = compareAnswers(a, b);
        expect(readColumn(rows, 'a')).toBe(readAll(a));
        expect(readColumn(rows, 'b')).toBe(readAll(b));
        expect(counts.share).toBeGreaterThanOrEqual(0);
        expect(counts.share).toBeLessThanOrEqual(1);
      }),
      { seed: 20_261_123, numRuns: 500 },
    );
  });
});
