import type { EndState } from '@lineup/shared/runs/run.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ERROR_WORDS, makeLaneRun, makeRun, makeTurn } from '#features/chat/testing/make-turn.ts';
import type { LaneRun, Turn } from './conversation.ts';
import { historyForLane } from './history-for-lane.ts';

const answered = (laneId: string, text: string, state?: EndState | null) =>
  makeLaneRun(laneId, { id: `${laneId} ${text}`, run: makeRun(text, state) });
const a = (text: string, change: Partial<LaneRun> = {}) => ({ ...answered('a', text), ...change });

const HELLO = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi' },
];

describe('historyForLane', () => {
  it.each<[string, Turn[], unknown[], string[]]>([
    ['nothing before', [], [], []],
    ['an answer', [makeTurn('Hello', [a('Hi')])], HELLO, []],
    ['a stopped answer, as far as it came', [makeTurn('Hello', [answered('a', 'Hi', 'stopped')])], HELLO, []],
    ['an answer that was cut off', [makeTurn('Hello', [answered('a', 'Hi', 'cut_off')])], HELLO, []],
    ['a failed run', [makeTurn('Hello', [answered('a', '', 'error')])], [], ['Hello']],
    ['a run that failed in the middle', [makeTurn('Hello', [answered('a', 'Hi', 'error')])], [], ['Hello']],
    ['an empty answer', [makeTurn('Hello', [answered('a', '', 'empty')])], [], ['Hello']],
    ['a run stopped before its first word', [makeTurn('Hello', [answered('a', '', 'stopped')])], [], ['Hello']],
    ['a turn in which the lane had no part', [makeTurn('Hello', [answered('b', 'Hi')])], [], ['Hello']],
    [
      'a failure between two answers',
      [makeTurn('Hello', [a('Hi')]), makeTurn('Lost', [answered('a', '', 'error')])],
      HELLO,
      ['Lost'],
    ],
    ['a retry: its last run', [makeTurn('Hello', [answered('a', 'First', 'cut_off'), a('Hi')])], HELLO, []],
    [
      'a retry of which the first was chosen again',
      [makeTurn('Hello', [a('Hi'), a('Second')], { chosen: { a: 'a Hi' } })],
      HELLO,
      [],
    ],
    ['other lanes beside it', [makeTurn('Hello', [answered('b', 'Not mine'), a('Hi')])], HELLO, []],
    ['an edited answer', [makeTurn('Hello', [a('What it wrote', { edit: 'Hi' })])], HELLO, []],
    [
      'a failed run that a person wrote an answer for',
      [makeTurn('Hello', [{ ...answered('a', '', 'error'), edit: 'Hi' }])],
      HELLO,
      [],
    ],
    ['a continued answer: both parts in one', [makeTurn('Hello', [a('i', { prefix: 'H' })])], HELLO, []],
    [
      'a continuation that failed: what was there',
      [makeTurn('Hello', [{ ...answered('a', 'x', 'error'), prefix: 'Hi' }])],
      HELLO,
      [],
    ],
    [
      'several choices: the one that counts',
      [
        makeTurn('Hello', [
          a('', {
            choice: 1,
            run: {
              ...makeRun('No'),
              choices: ['No', 'Hi'].map((text, index) => ({
                index,
                text,
                reasoning: '',
                toolCalls: [],
                finishReason: 'stop',
                logprobs: [],
              })),
            },
          }),
        ]),
      ],
      HELLO,
      [],
    ],
    [
      'the only choice, whatever number the gateway gave it',
      [
        makeTurn('Hello', [
          a('', { run: { ...makeRun(''), choices: makeRun('Hi').choices.map((choice) => ({ ...choice, index: 1 })) } }),
        ]),
      ],
      HELLO,
      [],
    ],
    [
      'roles that a person changed',
      [makeTurn('Hello', [a('Hi', { role: 'user' })], { role: 'system' })],
      [
        { role: 'system', content: 'Hello' },
        { role: 'user', content: 'Hi' },
      ],
      [],
    ],
    [
      'an instruction without an answer, which is no question',
      [makeTurn('Be brief', [], { role: 'system' })],
      [{ role: 'system', content: 'Be brief' }],
      [],
    ],
  ])('derives the messages from %s', (_, turns, messages, skipped) => {
    expect(historyForLane({ turns, laneId: 'a' })).toMatchObject({ messages, skipped });
  });

  it('goes on with the chosen lane before a turn that all were sent from it', () => {
    const turns = [
      makeTurn('Hello', [a('Hi'), answered('b', 'Good day')]),
      makeTurn('And?', [a('Fine'), answered('b', 'Well')], { from: 'b' }),
    ];
    expect(historyForLane({ turns, laneId: 'a' }).messages.map(({ content }) => content)).toEqual([
      'Hello',
      'Good day',
      'And?',
      'Fine',
    ]);
  });

  it('has nothing of another lane, of an error or of a thought in it, whatever happened', () => {
    const states = fc.constantFrom<EndState | null>('complete', 'stopped', 'cut_off', 'empty', 'error', null);
    const lanes = ['a', 'b', 'c'];
    const turn = fc.record({
      runs: fc.array(fc.record({ lane: fc.constantFrom(...lanes), state: states }), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 6 }), (drawn) => {
        const turns = drawn.map(({ runs }, at) =>
          makeTurn(
            `question ${at}`,
            runs.map(({ lane, state }, place) => ({
              ...answered(lane, `${lane} says ${at}`, state),
              id: `${at} ${place}`,
            })),
          ),
        );
        for (const laneId of lanes) {
          const { messages, skipped } = historyForLane({ turns, laneId });
          const answers = messages.filter(({ role }) => role === 'assistant').map(({ content }) => content);
          expect(answers.every((content) => typeof content === 'string' && content.startsWith(`${laneId} says`))).toBe(
            true,
          );
          expect(JSON.stringify(messages)).not.toContain(ERROR_WORDS);
          expect(JSON.stringify(messages)).not.toContain('secret thought');
          // Questions and answers take turns, and every turn is either in it or said to be left out.
          expect(messages.map(({ role }) => role)).toEqual(answers.flatMap(() => ['user', 'assistant']));
          expect(answers.length + skipped.length).toBe(turns.length);
        }
      }),
      { seed: 42 },
    );
  });
});
