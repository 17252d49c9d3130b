import { createChatRun } from '@lineup/shared/runs/create-chat-run.ts';
import type { ChatRun, EndState } from '@lineup/shared/runs/run.ts';
import { describe, expect, it } from 'vitest';
import type { LaneRun, Turn } from './conversation.ts';
import { historyForLane } from './history-for-lane.ts';

const NOTE = 'upstream channel error (request id: 1)';

function answered(text: string, state: EndState | null = 'complete'): ChatRun {
  const problem = { code: 'gateway_failed', retryable: true, gatewayMessage: NOTE } as const;
  return {
    ...createChatRun(),
    choices: [{ index: 0, text, reasoning: 'secret thought', toolCalls: [], finishReason: null }],
    problem: state === 'error' ? problem : null,
    end: state === null ? null : { state, t: 1, cause: 'eof', ...(state === 'error' && { problem }) },
  };
}

function laneRun(laneId: string, run: ChatRun): LaneRun {
  const about = { gateway: 'g', model: 'm', wire: null, startedAt: null, wasReloaded: false };
  return { id: `${laneId}-run`, seq: 0, laneId, letter: 'A', run, ...about };
}

function turn(input: string, runs: Record<string, ChatRun | ChatRun[]>): Turn {
  const laneRuns = Object.entries(runs).flatMap(([laneId, run]) => [run].flat().map((each) => laneRun(laneId, each)));
  return { id: input, seq: 0, input, sentAt: 0, runs: laneRuns };
}

const HELLO = [
  { role: 'user', content: 'Hello' },
  { role: 'assistant', content: 'Hi' },
];
const NEXT = { role: 'user', content: 'Next' };

describe('historyForLane', () => {
  it.each([
    ['nothing before', [], [NEXT]],
    ['an answer', [turn('Hello', { a: answered('Hi') })], [...HELLO, NEXT]],
    ['a stopped answer, as far as it came', [turn('Hello', { a: answered('Hi', 'stopped') })], [...HELLO, NEXT]],
    ['an answer that was cut off', [turn('Hello', { a: answered('Hi', 'cut_off') })], [...HELLO, NEXT]],
    ['a failed run', [turn('Hello', { a: answered('', 'error') })], [NEXT]],
    ['a run that failed in the middle', [turn('Hello', { a: answered('Hi', 'error') })], [NEXT]],
    ['an empty answer', [turn('Hello', { a: answered('', 'empty') })], [NEXT]],
    ['a run stopped before its first word', [turn('Hello', { a: answered('', 'stopped') })], [NEXT]],
    ['a turn in which the lane had no part', [turn('Hello', { b: answered('Hi') })], [NEXT]],
    [
      'a failure between two answers',
      [turn('Hello', { a: answered('Hi') }), turn('Lost', { a: answered('', 'error') })],
      [...HELLO, NEXT],
    ],
    [
      'a retry: only its last run',
      [turn('Hello', { a: [answered('First try', 'cut_off'), answered('Hi')] })],
      [...HELLO, NEXT],
    ],
    ['other lanes beside it', [turn('Hello', { b: answered('Not mine'), a: answered('Hi') })], [...HELLO, NEXT]],
  ])('derives the messages from %s', (_, turns, messages) => {
    expect(historyForLane({ turns, laneId: 'a', input: 'Next' })).toEqual(messages);
  });

  it('never sends what was thought or what went wrong', () => {
    const turns = [turn('Hello', { a: answered('Hi') }), turn('Lost', { a: answered('Part', 'error') })];
    const sent = JSON.stringify(historyForLane({ turns, laneId: 'a', input: 'Next' }));
    expect(sent).not.toContain('thought');
    expect(sent).not.toContain(NOTE);
  });
});
