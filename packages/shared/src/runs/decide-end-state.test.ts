import { describe, expect, test } from 'vitest';
import { createProblem } from '#errors/create-problem.ts';
import { END_CAUSES } from '#wire/own-events.ts';
import { createChatRun } from './create-chat-run.ts';
import { decideEndState } from './decide-end-state.ts';
import type { ChatRun, Choice } from './run.ts';

const head = { t: 1, status: 200, contentType: null, requestId: null };
const seen: Choice = { index: 0, text: '', reasoning: '', toolCalls: [], finishReason: null, logprobs: [] };
const call = { id: null, name: 'f', arguments: '{' };

function runOf(...choices: Partial<Choice>[]): ChatRun {
  return { ...createChatRun(), head, choices: choices.map((choice, index) => ({ ...seen, index, ...choice })) };
}

const nothing = runOf();
const role = runOf({});
const text = runOf({ text: 'Hel' });
const space = runOf({ text: ' \n' });
const reasoning = runOf({ reasoning: 'Why?' });
const tool = runOf({ toolCalls: [call] });
const whole = runOf({ text: 'Hello', finishReason: 'stop' });
const wholeReasoning = runOf({ reasoning: 'Why?', finishReason: 'stop' });
const wholeTool = runOf({ toolCalls: [call], finishReason: 'tool_calls' });
const wholeLength = runOf({ text: 'Hel', finishReason: 'length' });
const wholeFilter = runOf({ text: 'Hel', finishReason: 'content_filter' });
const wholeNothing = runOf({ finishReason: 'stop' });
const wholeSpace = runOf({ text: ' \n', finishReason: 'stop' });
const oneOfTwo = runOf({ text: 'a', finishReason: 'stop' }, { text: 'b' });
const twoOfTwo = runOf({ text: 'a', finishReason: 'stop' }, { text: '', finishReason: 'stop' });

describe('what came × why it ended → end state (and the problem)', () => {
  const EMPTY = 'gateway_empty';
  test.each([
    // A finish reason for every choice: complete, however the connection ended.
    ['whole', 'eof', 'complete', undefined, whole],
    ['whole', 'reset', 'complete', undefined, whole],
    ['whole', 'idle', 'complete', undefined, whole],
    ['whole', 'aborted', 'complete', undefined, whole],
    ['whole', 'too_large', 'complete', undefined, whole],
    ['whole', 'shutdown', 'complete', undefined, whole],
    ['whole', 'lost', 'complete', undefined, whole],
    ['whole, by length', 'eof', 'complete', undefined, wholeLength],
    ['whole, by filter', 'eof', 'complete', undefined, wholeFilter],
    ['whole, of reasoning', 'eof', 'complete', undefined, wholeReasoning],
    ['whole, of tool calls', 'eof', 'complete', undefined, wholeTool],
    ['both of two', 'eof', 'complete', undefined, twoOfTwo],
    ['one of two', 'eof', 'cut_off', undefined, oneOfTwo],
    // A finish reason and nothing said.
    ['finish alone', 'eof', 'empty', EMPTY, wholeNothing],
    ['finish and white space', 'eof', 'empty', EMPTY, wholeSpace],
    // Something came, and no finish reason.
    ['text', 'eof', 'cut_off', undefined, text],
    ['text', 'aborted', 'stopped', undefined, text],
    ['text', 'reset', 'cut_off', 'gateway_reset', text],
    ['text', 'idle', 'cut_off', 'gateway_idle', text],
    ['text', 'too_large', 'cut_off', 'answer_too_large', text],
    ['text', 'shutdown', 'cut_off', 'shutting_down', text],
    ['text', 'lost', 'cut_off', 'bff_unreachable', text],
    ['reasoning', 'eof', 'cut_off', undefined, reasoning],
    ['a tool call', 'reset', 'cut_off', 'gateway_reset', tool],
    // Nothing came.
    ['nothing', 'eof', 'empty', EMPTY, nothing],
    ['a role', 'eof', 'empty', EMPTY, role],
    ['white space', 'eof', 'empty', EMPTY, space],
    ['nothing', 'aborted', 'stopped', undefined, nothing],
    ['nothing', 'reset', 'error', 'gateway_reset', nothing],
    ['nothing', 'idle', 'error', 'gateway_idle', nothing],
    ['nothing', 'too_large', 'error', 'answer_too_large', nothing],
    ['nothing', 'unreachable', 'error', 'gateway_unreachable', nothing],
    ['nothing', 'shutdown', 'error', 'shutting_down', nothing],
    ['nothing', 'lost', 'error', 'bff_unreachable', nothing],
    ['not even a head', 'unreachable', 'error', 'gateway_unreachable', createChatRun()],
    ['not even a head', 'lost', 'error', 'bff_unreachable', createChatRun()],
    ['not even a head', 'aborted', 'stopped', undefined, createChatRun()],
  ] as const)('%s, %s → %s (%s)', (_, cause, state, code, run) => {
    const decision = decideEndState(run, cause);
    expect([decision.state, decision.problem?.code]).toEqual([state, code]);
  });
});

describe('a problem that the gateway named makes an error of everything', () => {
  const problem = createProblem('gateway_quota', { gatewayMessage: 'no', status: 200 });

  test.each([...END_CAUSES, 'lost'] as const)('after %s', (cause) => {
    for (const run of [nothing, text, whole]) {
      expect(decideEndState({ ...run, problem }, cause)).toEqual({ state: 'error', problem });
    }
  });
});

test('a status that is no success is an error without any body', () => {
  const refused = { ...nothing, head: { ...head, status: 429, requestId: 'r' } };
  expect(decideEndState(refused, 'eof')).toEqual({
    state: 'error',
    problem: { code: 'gateway_rate_limited', retryable: true, status: 429, requestId: 'r' },
  });
});
