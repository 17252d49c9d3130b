import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import { compareJson } from './compare-json.ts';
import { writeComparison, writeJsonComparison } from './write-comparison.ts';

const letters = { a: 'A', b: 'C' } as const;

describe('writeComparison', () => {
  it.each([
    ['words of one side in brackets', 'The sky is blue.', 'The sky is grey.', '  The sky is [A: blue][C: grey].'],
    ['what one side has alone', 'One is here. More.', 'One is here.', '  One is here.\nA More.'],
    ['both sides where nothing agrees', 'Paris.', '象。', 'A Paris.\nC 象。'],
    ['lines of code', '```\na\nb(1)\n```', '```\na\nb(2)\n```', '  a\nA b(1)\nC b(2)'],
  ])('writes %s', (_, a, b, expected) => {
    expect(writeComparison(compareAnswers(a, b).rows, letters)).toBe(expected);
  });
});

describe('writeJsonComparison', () => {
  it('writes one path per line', () => {
    expect(writeJsonComparison(compareJson({ x: 1, y: 2 }, { x: 3, z: 4 }), letters)).toBe(
      '$.x: [A: 1] [C: 3]\n$.y: [A: 2]\n$.z: [C: 4]',
    );
  });
});
