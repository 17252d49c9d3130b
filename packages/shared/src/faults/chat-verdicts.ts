import type { ErrorCode } from '#errors/error-table.ts';
import type { Problem } from '#errors/problem.ts';
import type { Choice } from '#runs/run.ts';
import type { ChatVerdict } from './chat-fault.ts';

type Details = Partial<ChatVerdict>;

/** The verdict on an answer that is whole. */
export function completeVerdict(text: string, details: Details = {}): ChatVerdict {
  return { ...BLANK, state: 'complete', choices: [oneChoice({ text, finishReason: 'stop' })], ...details };
}

/** The verdict on an answer that broke off; `code` names the break when it was one. */
export function cutOffVerdict(text: string, code?: ErrorCode, details: Details = {}): ChatVerdict {
  const problem = code === undefined ? null : { code };
  return { ...BLANK, state: 'cut_off', choices: [oneChoice({ text })], problem, ...details };
}

/** The verdict on an answer that is an error; `text` had come before it. */
export function errorVerdict(problem: Omit<Problem, 'retryable'>, text?: string): ChatVerdict {
  return { ...BLANK, state: 'error', choices: text === undefined ? [] : [oneChoice({ text })], problem };
}

/** The verdict on an answer that holds nothing. */
export function emptyVerdict(details: Details = {}): ChatVerdict {
  return { ...BLANK, state: 'empty', problem: { code: 'gateway_empty' }, ...details };
}

/** A choice of a verdict; what is not given is empty. */
export function oneChoice(choice: Partial<Choice>): ChatVerdict['choices'][number] {
  return { text: '', reasoning: '', toolCalls: [], finishReason: null, ...choice };
}

const BLANK = { choices: [], usage: null, malformed: 0, problem: null } as const satisfies Partial<ChatVerdict>;
