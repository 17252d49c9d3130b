import { callId } from './call-id.ts';
import type { ChatAnswer } from './chat-answer.ts';
import { countUsage } from './count-usage.ts';
import type { AnswerToken, PlannedChoice } from './plan-choice.ts';
import { writeLogprobs } from './write-logprobs.ts';

/** The body of an answer that is not streamed, in the documented form. */
export function writeCompletion(answer: ChatAnswer): object {
  return {
    id: answer.id,
    object: 'chat.completion',
    created: answer.created,
    model: answer.model,
    choices: answer.choices.map((choice, index) => ({
      index,
      message: messageOf(choice, callId(answer, index)),
      logprobs: answer.topLogprobs === null ? null : writeLogprobs(choice.tokens, answer.topLogprobs),
      finish_reason: choice.finishReason,
    })),
    usage: countUsage(answer),
    system_fingerprint: null,
  };
}

function messageOf({ tokens }: PlannedChoice, idOfCall: string): object {
  const reasoning = joined(tokens, 'reasoning');
  const call = tokens.find((token) => token.kind === 'call');
  const text = joined(tokens, 'text');
  const base = { role: 'assistant', ...(reasoning !== '' && { reasoning_content: reasoning }) };
  if (call === undefined) return { ...base, content: text };
  const asked = { name: call.name, arguments: joined(tokens, 'arguments') };
  return {
    ...base,
    content: text === '' ? null : text,
    tool_calls: [{ id: idOfCall, type: 'function', function: asked }],
  };
}

function joined(tokens: readonly AnswerToken[], kind: 'reasoning' | 'text' | 'arguments'): string {
  return tokens.map((token) => (token.kind === kind ? token.text : '')).join('');
}
