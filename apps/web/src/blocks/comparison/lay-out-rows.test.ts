import { describe, expect, it } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import type { DiffMode } from './diff-side.ts';
import { layOutRows } from './lay-out-rows.ts';

const A = 'One is here. Two is here. Three was there.\n\n```js\nx()\n```';
const B = 'One is here. Two is here. Three was away.\n\n```js\nx()\n```';

function write(mode: DiffMode, onlyDifferences: boolean): string[] {
  return layOutRows(compareAnswers(A, B).rows, { mode, onlyDifferences }).map((drawn) => {
    if (drawn.type === 'fold') return `${drawn.count} folded`;
    const { row, difference } = drawn;
    return `${difference} ${row.type === 'stub' ? 'stub' : (row.a?.text ?? '–')}`;
  });
}

describe('layOutRows', () => {
  it.each<[DiffMode, boolean, string[]]>([
    ['words', false, ['0 One is here. Two is here.', '1 Three was there.', '0 x()']],
    ['words', true, ['2 folded', '1 Three was there.', '1 folded']],
    ['sentences', false, ['0 One is here.', '0 Two is here.', '1 Three was there.', '0 x()']],
    ['code', false, ['0 x()']],
    ['code', true, ['1 folded']],
  ])('by %s, differences only: %j', (mode, onlyDifferences, expected) => {
    expect(write(mode, onlyDifferences)).toEqual(expected);
  });
});
