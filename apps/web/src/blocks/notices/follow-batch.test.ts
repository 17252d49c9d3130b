import { describe, expect, it } from 'vitest';
import { followBatch, type Batch } from './follow-batch.ts';

type Step = [count: number, at: number];

/** What is told at the last of some steps. */
function endOf(steps: readonly Step[]) {
  let batch: Batch | null = null;
  let told: ReturnType<typeof followBatch>['ended'] = null;
  for (const [count, at] of steps) ({ batch, ended: told } = followBatch(batch, { count, at }));
  return told;
}

describe('the end of a batch of runs', () => {
  const rows: [string, Step[], ReturnType<typeof endOf>][] = [
    [
      'is told when it took ten seconds',
      [
        [1, 0],
        [0, 10_000],
      ],
      { runs: 1, took: 10_000 },
    ],
    [
      'is not told when it was shorter',
      [
        [1, 0],
        [0, 9_999],
      ],
      null,
    ],
    [
      'counts the most that were under way together',
      [
        [1, 0],
        [3, 5],
        [2, 8_000],
        [0, 20_000],
      ],
      { runs: 3, took: 20_000 },
    ],
    [
      'is not told while one is under way',
      [
        [2, 0],
        [1, 30_000],
      ],
      null,
    ],
    [
      'is told once',
      [
        [1, 0],
        [0, 20_000],
        [0, 20_001],
      ],
      null,
    ],
    [
      'of a second batch counts from its own beginning',
      [
        [1, 0],
        [0, 20_000],
        [1, 50_000],
        [0, 55_000],
      ],
      null,
    ],
    ['is not told before anything was asked', [[0, 99_999]], null],
  ];
  it.each(rows)('%s', (_, steps, told) => expect(endOf(steps)).toEqual(told));
});
