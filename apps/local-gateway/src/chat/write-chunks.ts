import { callId } from './call-id.ts';
import type { ChatAnswer } from './chat-answer.ts';
import type { ChoiceEvent } from './choice-rounds.ts';
import { countUsage } from './count-usage.ts';
import { writeLogprobs } from './write-logprobs.ts';

type Writing = { answer: ChatAnswer; rounds: AsyncIterable<ChoiceEvent[]>; includeUsage: boolean };

/**
 * Writes rounds as server-sent chunks, one round in one piece. Usage stands in the choice that finishes last, as the documented
 * gateway sends it, and again in a chunk of its own when `includeUsage` asks for it, as OpenAI does. Throws where the connection is cut.
 */
export async function* writeChunks({ answer, rounds, includeUsage }: Writing): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const round of rounds) yield encoder.encode(round.map((event) => chunkOf(event, answer)).join(''));
  if (includeUsage) yield encoder.encode(chunk(answer, { choices: [], usage: countUsage(answer) }));
  yield encoder.encode('data: [DONE]\n\n');
}

function chunkOf(event: ChoiceEvent, answer: ChatAnswer): string {
  const { kind, index } = event;
  if (kind === 'cut') throw new Error(`${answer.model} drops its connection on purpose`);
  if (kind !== 'finish') {
    const choice = { index, delta: deltaOf(answer, event), ...logprobsOf(answer, event), finish_reason: null };
    return chunk(answer, { choices: [choice] });
  }
  const choice = { index, delta: {}, finish_reason: event.reason };
  return chunk(answer, {
    choices: [index === lastToFinish(answer) ? { ...choice, usage: countUsage(answer) } : choice],
  });
}

function lastToFinish({ choices }: ChatAnswer): number {
  const longest = Math.max(...choices.map(({ tokens }) => tokens.length));
  return choices.findLastIndex(({ tokens }) => tokens.length === longest);
}

function chunk({ id, created, model }: ChatAnswer, content: object): string {
  return `data: ${JSON.stringify({ id, object: 'chat.completion.chunk', created, model, ...content })}\n\n`;
}

function logprobsOf({ topLogprobs }: ChatAnswer, event: Extract<ChoiceEvent, { kind: 'open' | 'token' }>): object {
  const isAsked = topLogprobs !== null && event.kind === 'token' && event.token.kind === 'text';
  return isAsked ? { logprobs: writeLogprobs([event.token], topLogprobs) } : {};
}

function deltaOf(answer: ChatAnswer, event: Extract<ChoiceEvent, { kind: 'open' | 'token' }>): object {
  if (event.kind === 'open') return { role: 'assistant' };
  const { token, index } = event;
  switch (token.kind) {
    case 'text':
      return { content: token.text };
    case 'reasoning':
      return { reasoning_content: token.text };
    case 'call':
      return {
        tool_calls: [
          { index: 0, id: callId(answer, index), type: 'function', function: { name: token.name, arguments: '' } },
        ],
      };
    case 'arguments':
      return { tool_calls: [{ index: 0, function: { arguments: token.text } }] };
  }
}
