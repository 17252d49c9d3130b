import { describe, expect, test } from 'vitest';
import { createChatRun } from './create-chat-run.ts';
import { measureRun, type RunNumbers } from './measure-run.ts';
import type { Arrival, ChatRun, Usage } from './run.ts';

const head = { t: 120, status: 200, contentType: null, requestId: null };
const choice = { index: 0, text: '', reasoning: '', toolCalls: [], finishReason: null, logprobs: [] };

const other = (t: number): Arrival => ({ t, kind: 'other', size: 0 });
const text = (t: number): Arrival => ({ t, kind: 'text', size: 10 });
const reasoning = (t: number): Arrival => ({ t, kind: 'reasoning', size: 10 });

/** A run that ended completely at 3,000 ms with 100 characters of text. */
function runOf(arrivals: Arrival[], usage: Usage | null): ChatRun {
  return {
    ...createChatRun(),
    head,
    usage,
    arrivals,
    choices: [{ ...choice, text: 'x'.repeat(100), finishReason: 'stop' }],
    end: { state: 'complete', t: 3_000, cause: 'eof' },
  };
}

const answer = [other(200), text(500), text(1_000), text(2_500), other(2_900)];
const thinking = [other(200), reasoning(300), reasoning(800), text(1_300), text(2_300)];

test('every number of a plain answer', () => {
  expect(measureRun(runOf(answer, { completionTokens: 60 }))).toEqual({
    head: 120,
    firstByte: 200,
    firstReasoning: null,
    firstText: 500,
    total: 3_000,
    tokensPerSecond: 30,
    tokensPerSecondWithReasoning: 30,
    charactersPerSecond: 50,
    gapP50: 500,
    gapP95: 1_500,
    stalls: [],
  } satisfies RunNumbers);
});

test('a run of which nothing is known has no numbers', () => {
  const { stalls, ...numbers } = measureRun(createChatRun());
  expect(stalls).toEqual([]);
  expect(new Set(Object.values(numbers))).toEqual(new Set([null]));
});

describe('tokens per second [visible, with reasoning]', () => {
  test.each<[string, Arrival[], Usage | null, (number | null)[]]>([
    ['reasoning seen and counted', thinking, { completionTokens: 100, reasoningTokens: 60 }, [40, 50]],
    ['reasoning seen and not counted: the visible share is unknown', thinking, { completionTokens: 100 }, [null, 50]],
    ['reasoning seen and counted as 0', thinking, { completionTokens: 100, reasoningTokens: 0 }, [null, 50]],
    [
      'reasoning counted and not seen: its time is unknown',
      answer,
      { completionTokens: 100, reasoningTokens: 40 },
      [30, null],
    ],
    ['no count', answer, null, [null, null]],
    ['no count of what was completed', answer, { totalTokens: 100 }, [null, null]],
    ['a count of zero beside an answer', answer, { completionTokens: 0 }, [null, null]],
    ['more reasoning than there is at all', thinking, { completionTokens: 10, reasoningTokens: 60 }, [null, 5]],
    ['all in one burst', [text(500), text(515)], { completionTokens: 100 }, [null, null]],
    ['all in one piece', [text(500)], { completionTokens: 100 }, [null, null]],
    ['reasoning alone', [reasoning(500), reasoning(1_500)], { completionTokens: 20, reasoningTokens: 20 }, [null, 20]],
  ])('%s', (_, arrivals, usage, expected) => {
    const { tokensPerSecond, tokensPerSecondWithReasoning } = measureRun(runOf(arrivals, usage));
    expect([tokensPerSecond, tokensPerSecondWithReasoning]).toEqual(expected);
  });
});

test('characters per second need no count', () => {
  expect(measureRun(runOf(answer, null)).charactersPerSecond).toBe(50);
  expect(measureRun(runOf([text(500)], null)).charactersPerSecond).toBeNull();
});

describe('gaps and stalls', () => {
  test('the wait before the first word is no gap; what comes after it without text is an arrival', () => {
    const run = runOf([other(100), text(5_000), other(5_100), text(5_200)], null);
    expect(measureRun(run)).toMatchObject({ gapP50: 100, gapP95: 100, stalls: [] });
  });

  test('text and reasoning at one time are one arrival', () => {
    const run = runOf([reasoning(100), text(100), text(200)], null);
    expect(measureRun(run)).toMatchObject({ gapP50: 100, gapP95: 100 });
  });

  test('the silence that ended a run is a stall, unless the run was complete or still goes on', () => {
    const complete = {
      ...runOf([text(100), text(120)], null),
      end: { state: 'complete', t: 60_000, cause: 'eof' } as const,
    };
    const cutOff = { ...complete, end: { state: 'cut_off', t: 60_000, cause: 'idle' } as const };
    expect(measureRun(complete).stalls).toEqual([]);
    expect(measureRun(cutOff).stalls).toEqual([{ from: 120, to: 60_000 }]);
    expect(measureRun({ ...complete, end: null }).stalls).toEqual([]);
  });
});
