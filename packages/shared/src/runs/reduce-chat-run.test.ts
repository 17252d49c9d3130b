import { describe, expect, test } from 'vitest';
import { createProblem } from '#errors/create-problem.ts';
import type { ChatRunEvent } from './chat-run-event.ts';
import { createChatRun } from './create-chat-run.ts';
import { reduceChatRun } from './reduce-chat-run.ts';
import type { ChatRun } from './run.ts';

function fold(...events: ChatRunEvent[]): ChatRun {
  return events.reduce((run, event) => reduceChatRun(run, event), createChatRun());
}

const choice = { index: 0, text: '', reasoning: '', toolCalls: [], finishReason: null, logprobs: [] };
const problem = createProblem('gateway_failed', { status: 500 });
const call = { type: 'tool_call', choice: 0, slot: 0 } as const;

describe('one fact at a time', () => {
  test.each<[string, ChatRunEvent[], Partial<ChatRun>]>([
    [
      'the head',
      [{ type: 'head', t: 1, status: 200, contentType: 'text/event-stream', requestId: 'r' }],
      { head: { t: 1, status: 200, contentType: 'text/event-stream', requestId: 'r' } },
    ],
    ['the start', [{ type: 'start', t: 12.5 }], { start: 12.5 }],
    [
      'logprobs are appended to their choice, and are no arrival',
      [
        { type: 'logprobs', choice: 0, logprobs: [{ token: 'a', logprob: -1, top: [] }] },
        { type: 'logprobs', choice: 0, logprobs: [{ token: 'b', logprob: -2, top: [] }] },
      ],
      {
        choices: [
          {
            ...choice,
            logprobs: [
              { token: 'a', logprob: -1, top: [] },
              { token: 'b', logprob: -2, top: [] },
            ],
          },
        ],
      },
    ],
    [
      'the model, of which the last counts',
      [
        { type: 'model', model: 'a' },
        { type: 'model', model: 'b' },
      ],
      { model: 'b' },
    ],
    [
      'text is appended to its choice',
      [
        { type: 'text', t: 1, choice: 0, text: 'Hel' },
        { type: 'text', t: 2, choice: 0, text: 'lo' },
      ],
      {
        choices: [{ ...choice, text: 'Hello' }],
        arrivals: [
          { t: 1, kind: 'text', size: 3 },
          { t: 2, kind: 'text', size: 2 },
        ],
      },
    ],
    [
      'reasoning is kept apart from text',
      [
        { type: 'reasoning', t: 1, choice: 0, text: 'Why?' },
        { type: 'text', t: 1, choice: 0, text: 'So' },
      ],
      {
        choices: [{ ...choice, reasoning: 'Why?', text: 'So' }],
        arrivals: [
          { t: 1, kind: 'reasoning', size: 4 },
          { t: 1, kind: 'text', size: 2 },
        ],
      },
    ],
    [
      'choices stand in the order of their indexes',
      [
        { type: 'text', t: 1, choice: 2, text: 'c' },
        { type: 'chunk', t: 2, choice: 0 },
        { type: 'finish', t: 3, choice: 1, reason: 'stop' },
      ],
      {
        choices: [choice, { ...choice, index: 1, finishReason: 'stop' }, { ...choice, index: 2, text: 'c' }],
        arrivals: [
          { t: 1, kind: 'text', size: 1 },
          { t: 2, kind: 'other', size: 0 },
          { t: 3, kind: 'other', size: 0 },
        ],
      },
    ],
    [
      'a finish reason that is taken back',
      [
        { type: 'finish', t: 1, choice: 0, reason: 'stop' },
        { type: 'reopen', choice: 0 },
      ],
      { choices: [choice], arrivals: [{ t: 1, kind: 'other', size: 0 }] },
    ],
    [
      'a chunk without a choice',
      [{ type: 'chunk', t: 1, choice: null }],
      { arrivals: [{ t: 1, kind: 'other', size: 0 }] },
    ],
    [
      'the pieces of tool calls',
      [
        { ...call, t: 1, id: 'a', name: 'f', arguments: '{' },
        { ...call, t: 1, id: null, name: '', arguments: '}' },
        { ...call, t: 1, slot: 1, id: null, name: 'g', arguments: '' },
        { ...call, t: 1, slot: 1, id: 'b', name: 'g', arguments: '{}' },
      ],
      {
        choices: [
          {
            ...choice,
            toolCalls: [
              { id: 'a', name: 'f', arguments: '{}' },
              { id: 'b', name: 'g', arguments: '{}' },
            ],
          },
        ],
        arrivals: [{ t: 1, kind: 'other', size: 0 }],
      },
    ],
    [
      'usage, of which the last of each count holds',
      [
        { type: 'usage', usage: { promptTokens: 5, completionTokens: 1 } },
        { type: 'usage', usage: { completionTokens: 2 } },
      ],
      { usage: { promptTokens: 5, completionTokens: 2 } },
    ],
    [
      'malformed frames are counted',
      [
        { type: 'malformed', t: 1, raw: 'x' },
        { type: 'malformed', t: 2, raw: 'y' },
      ],
      {
        malformed: 2,
        arrivals: [
          { t: 1, kind: 'other', size: 0 },
          { t: 2, kind: 'other', size: 0 },
        ],
      },
    ],
    [
      'the first problem is kept',
      [
        { type: 'problem', t: 1, problem },
        { type: 'problem', t: 1, problem: createProblem('internal') },
      ],
      { problem, arrivals: [{ t: 1, kind: 'other', size: 0 }] },
    ],
    [
      'the end, with its state',
      [
        { type: 'text', t: 1, choice: 0, text: 'Hel' },
        { type: 'end', t: 9, cause: 'idle' },
      ],
      {
        choices: [{ ...choice, text: 'Hel' }],
        arrivals: [{ t: 1, kind: 'text', size: 3 }],
        end: { state: 'cut_off', t: 9, cause: 'idle', problem: createProblem('gateway_idle') },
      },
    ],
  ])('%s', (_, events, changed) => {
    expect(fold(...events)).toEqual({ ...createChatRun(), ...changed });
  });
});

test('nothing changes after the end', () => {
  const ended = fold({ type: 'text', t: 1, choice: 0, text: 'a' }, { type: 'end', t: 2, cause: 'aborted' });
  expect(reduceChatRun(ended, { type: 'text', t: 3, choice: 0, text: 'b' })).toBe(ended);
  expect(reduceChatRun(ended, { type: 'end', t: 3, cause: 'lost' })).toBe(ended);
});

describe('parts that do not change keep their identity', () => {
  const before = fold(
    { type: 'head', t: 0, status: 200, contentType: null, requestId: null },
    { type: 'usage', usage: { totalTokens: 1 } },
    { type: 'text', t: 1, choice: 0, text: 'a' },
    { type: 'text', t: 1, choice: 1, text: 'b' },
  );

  test('text changes its own choice and no other', () => {
    const after = reduceChatRun(before, { type: 'text', t: 2, choice: 1, text: 'c' });
    expect(after.choices[0]).toBe(before.choices[0]);
    expect(after.choices[1]).not.toBe(before.choices[1]);
    expect(after.head).toBe(before.head);
    expect(after.usage).toBe(before.usage);
  });

  test('usage changes no choice and no arrival', () => {
    const after = reduceChatRun(before, { type: 'usage', usage: { totalTokens: 2 } });
    expect(after.choices).toBe(before.choices);
    expect(after.arrivals).toBe(before.arrivals);
  });

  test('a chunk of a known choice changes no choice', () => {
    expect(reduceChatRun(before, { type: 'chunk', t: 2, choice: 1 }).choices).toBe(before.choices);
  });

  test('no earlier run is changed', () => {
    const copy = structuredClone(before);
    const events: ChatRunEvent[] = [
      { type: 'text', t: 1, choice: 1, text: 'c' },
      { ...call, t: 2, id: 'a', name: 'f', arguments: '{' },
      { type: 'finish', t: 3, choice: 0, reason: 'stop' },
      { type: 'usage', usage: { totalTokens: 2 } },
      { type: 'end', t: 4, cause: 'eof' },
    ];
    events.reduce((run, event) => reduceChatRun(run, event), before);
    expect(before).toEqual(copy);
  });
});
