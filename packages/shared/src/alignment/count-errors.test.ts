import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignSequences } from './align-sequences.ts';
import { countErrors } from './count-errors.ts';

function count(reference: string, heard: string) {
  const split = (text: string) => text.match(/\S+/g) ?? [];
  return countErrors(alignSequences(split(reference), split(heard)));
}

describe('substitutions, insertions, deletions, words of the reference, rate', () => {
  test.each([
    ['the same', 'ask not what', 'ask not what', [0, 0, 0, 3, 0]],
    ['one of each', 'a b c d e', 'a x c e f', [1, 1, 1, 5, 3 / 5]],
    ['nothing heard', 'a b', '', [0, 0, 2, 2, 1]],
    ['more heard than said', 'a', 'x y z', [1, 2, 0, 1, 3]],
    ['nothing said', '', 'thank you', [0, 2, 0, 0, null]],
    ['nothing said, nothing heard', '', '', [0, 0, 0, 0, null]],
    ['jiwer’s example', 'hello world', 'hello duck', [1, 0, 0, 2, 0.5]],
  ])('%s', (_, reference, heard, [substitutions, insertions, deletions, words, rate]) => {
    expect(count(reference, heard)).toEqual({ substitutions, insertions, deletions, words, rate });
  });
});

test('what is the same, substituted or left out is the reference; what is the same, substituted or too many was heard', () => {
  const words = array(constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 });
  assert(
    property(words, words, (reference, heard) => {
      const steps = alignSequences(reference, heard);
      const same = steps.filter(({ kind }) => kind === 'same').length;
      const { substitutions, insertions, deletions, ...counts } = countErrors(steps);
      expect(same + substitutions + deletions).toBe(reference.length);
      expect(same + substitutions + insertions).toBe(heard.length);
      expect(counts.words).toBe(reference.length);
    }),
    { seed: 71, numRuns: 500 },
  );
});
