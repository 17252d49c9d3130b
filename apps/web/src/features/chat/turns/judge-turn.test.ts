import { describe, expect, it } from 'vitest';
import type { SentInput } from '#features/chat/conversation/conversation.ts';
import { makeLaneRun, makeRun } from '#features/chat/testing/make-turn.ts';
import { judgeTurn } from './judge-turn.ts';

const sent = (change: Partial<SentInput> = {}): SentInput => ({
  messages: 3,
  history: 'h',
  inputs: 'i',
  skipped: [],
  basis: 'b',
  ...change,
});
const run = (laneId: string, text: string, input: SentInput | null = sent()) =>
  makeLaneRun(laneId, { sent: input, run: makeRun(text) });

describe('judgeTurn', () => {
  it.each([
    ['nothing about one lane alone', [run('a', 'x')], []],
    [
      'that all were sent the same to the byte, with its fingerprint',
      [run('a', 'x'), run('b', 'y')],
      [{ kind: 'same_input', count: 2, history: 'h' }],
    ],
    [
      'that all saw the same questions, each with its own answers',
      [run('a', 'x'), run('b', 'y', sent({ history: 'other' }))],
      [{ kind: 'same_input', count: 2, history: null }],
    ],
    [
      'that a lane saw less, because it has no answer to a turn',
      [run('a', 'x'), run('b', 'y', sent({ inputs: 'less', messages: 1, skipped: ['t1'] }))],
      [
        {
          kind: 'different_input',
          isExplained: true,
          groups: [
            { letters: ['A'], messages: 3, skipped: 0 },
            { letters: ['B'], messages: 1, skipped: 1 },
          ],
        },
      ],
    ],
    [
      'that lanes saw different questions although nothing explains it',
      [run('a', 'x'), run('b', 'y', sent({ inputs: 'other' }))],
      [
        {
          kind: 'different_input',
          isExplained: false,
          groups: [
            { letters: ['A'], messages: 3, skipped: 0 },
            { letters: ['B'], messages: 3, skipped: 0 },
          ],
        },
      ],
    ],
    [
      'which answers are the same to the byte',
      [run('a', 'same', null), run('b', 'other', null), run('c', 'same', null)],
      [{ kind: 'identical', letters: ['A', 'C'] }],
    ],
    ['nothing about inputs that were not recorded', [run('a', 'x', null), run('b', 'y', null)], []],
  ])('says %s', (_, runs, findings) => {
    expect(judgeTurn(runs)).toEqual(findings);
  });
});
