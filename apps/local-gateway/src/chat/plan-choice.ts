import type { WordedAnswer } from './ask-model.ts';
import type { PickedWording } from './create-wording.ts';
import type { DemoAnswer } from './demo-model.ts';
import { splitTokens } from './split-tokens.ts';
import { tokenCandidates, type Candidate } from './token-candidates.ts';

/** One token of an answer; a tool call's name is one token. */
export type AnswerToken =
  | { kind: 'text'; text: string; candidates: readonly Candidate[] }
  | { kind: 'reasoning' | 'arguments'; text: string }
  | { kind: 'call'; name: string };

export type FinishReason = 'stop' | 'length' | 'tool_calls';

/** An answer as it will be sent. `finishReason` is null when the connection breaks before the end. */
export type PlannedChoice = { tokens: AnswerToken[]; finishReason: FinishReason | null };

type Planning = { answer: WordedAnswer; stop: readonly string[]; limit: number };

/** Applies stop words, which end the visible text before they appear, and then the limit of tokens to an answer. */
export function planChoice({ answer, stop, limit }: Planning): PlannedChoice {
  const all = [
    ...tokensOf('reasoning', answer.reasoning ?? ''),
    ...textTokens(splitTokens(untilStop(answer.text, stop)), answer.picks),
    ...callTokens(answer.toolCall),
  ];
  if (answer.cut === true) return { tokens: all.slice(0, Math.ceil(all.length / 2)), finishReason: null };
  if (all.length > limit) return { tokens: all.slice(0, limit), finishReason: 'length' };
  return { tokens: all, finishReason: answer.toolCall === undefined ? 'stop' : 'tool_calls' };
}

function textTokens(tokens: readonly string[], picks: readonly PickedWording[]): AnswerToken[] {
  const candidates = tokenCandidates(tokens, picks);
  return tokens.map((text, at) => ({ kind: 'text', text, candidates: candidates[at] ?? [] }));
}

function tokensOf(kind: 'reasoning' | 'arguments', text: string): AnswerToken[] {
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
