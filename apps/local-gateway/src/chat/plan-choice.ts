import type { DemoAnswer } from './demo-model.ts';
import { splitTokens } from './split-tokens.ts';

/** One token of an answer; a tool call's name is one token. */
export type AnswerToken = { kind: 'reasoning' | 'text' | 'arguments'; text: string } | { kind: 'call'; name: string };

export type FinishReason = 'stop' | 'length' | 'tool_calls';

/** An answer as it will be sent. `finishReason` is null when the connection breaks before the end. */
export type PlannedChoice = { tokens: AnswerToken[]; finishReason: FinishReason | null };

/** Applies stop words, which end the visible text before they appear, and then the limit of tokens to an answer. */
export function planChoice({
  answer,
  stop,
  limit,
}: {
  answer: DemoAnswer;
  stop: readonly string[];
  limit: number;
}): PlannedChoice {
  const all = [
    ...tokensOf('reasoning', answer.reasoning ?? ''),
    ...tokensOf('text', untilStop(answer.text, stop)),
    ...callTokens(answer.toolCall),
  ];
  if (answer.cut === true) return { tokens: all.slice(0, Math.ceil(all.length / 2)), finishReason: null };
  if (all.length > limit) return { tokens: all.slice(0, limit), finishReason: 'length' };
  return { tokens: all, finishReason: answer.toolCall === undefined ? 'stop' : 'tool_calls' };
}

function tokensOf(kind: 'reasoning' | 'text' | 'arguments', text: string): AnswerToken[] {
  return splitTokens(text).map((token) => ({ kind, text: token }));
}

function callTokens(call: DemoAnswer['toolCall']): AnswerToken[] {
  if (call === undefined) return [];
  return [{ kind: 'call', name: call.name }, ...tokensOf('arguments', call.arguments)];
}

function untilStop(text: string, stop: readonly string[]): string {
  const places = stop.map((word) => text.indexOf(word)).filter((place) => place >= 0);
  return text.slice(0, Math.min(text.length, ...places));
}
