import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault, ChatVerdict } from './chat-fault.ts';
import { completeVerdict, oneChoice } from './chat-verdicts.ts';

const hello = chunkOf({ content: 'Hello' });
const halves = [chunkOf({ content: 'Hel' }), chunkOf({ content: 'lo' })];
const end = [chunkOf({}, 'stop'), '[DONE]'];
const ends = (reason: string) => [chunkOf({}, reason), '[DONE]'];
const finished = (finishReason: string): Partial<ChatVerdict> => ({
  choices: [oneChoice({ text: 'Hello', finishReason })],
});

/** Faults of the chunks: odd shapes give the one plain answer that they mean. */
export const CHUNK_FAULTS: readonly ChatFault[] = [
  row('F26', 'filter results without choices first', [{ choices: [], prompt_filter_results: [{}] }, hello, ...end]),
  row('F26', 'choices: null', [{ choices: null }, hello, ...end]),
  row('F26', 'no delta', [{ choices: [{ index: 0, finish_reason: null }] }, hello, ...end]),
  row('F26', 'delta: null', [chunkOf(null), hello, ...end]),
  row('F26', 'an empty id, then ids that change', [{ ...halves[0], id: '' }, { ...halves[1], id: 'other' }, ...end]),
  row('F27', 'at the top of the last chunk', [hello, ...end.slice(0, 1), usageOf({ completion_tokens: 2 }), '[DONE]'], {
    usage: { completionTokens: 2 },
  }),
  row(
    'F27',
    'inside a choice',
    [hello, { choices: [{ index: 0, delta: {}, finish_reason: 'stop', usage: { total_tokens: 9 } }] }],
    { usage: { totalTokens: 9 } },
  ),
  row(
    'F27',
    'cumulative in every chunk',
    [...[1, 2].map((count, at) => ({ ...halves[at], usage: { prompt_tokens: 5, completion_tokens: count } })), ...end],
    { usage: { promptTokens: 5, completionTokens: 2 } },
  ),
  row('F27', 'absent', [hello, ...end]),
  row('F27', 'negative numbers and strings', [
    hello,
    ...end.slice(0, 1),
    usageOf({ prompt_tokens: '5', total_tokens: -1 }),
  ]),
  row(
    'F28',
    'in every chunk',
    halves.map((half) => ({ ...half, choices: [{ ...firstChoice(half), finish_reason: 'STOP' }] })),
    finished('STOP'),
  ),
  ...['length', 'content_filter', 'tool_calls', 'sensitive'].map((reason) =>
    row('F28', `the reason ${reason}`, [hello, ...ends(reason)], finished(reason)),
  ),
  row('F29', 'a chunk, an error and a second [DONE]', [
    hello,
    ...end,
    chunkOf({ content: '!' }),
    { error: { message: 'x' } },
    '[DONE]',
  ]),
  ...['{"choices":[{"del', 'garbage', '42', '[]', 'null'].map((garbage) =>
    row('F30', garbage, [halves[0], garbage, halves[1], ...end], { malformed: 1 }),
  ),
  row('F34', 'parts', [
    chunkOf({
      content: [
        { type: 'text', text: 'Hel' },
        { type: 'text', text: 'lo' },
      ],
    }),
    ...end,
  ]),
  row('F34', 'null', [chunkOf({ content: null }), hello, ...end]),
  row('F34', 'a number', [chunkOf({ content: 42 }), ...end], {
    choices: [oneChoice({ text: '42', finishReason: 'stop' })],
  }),
  row('F34', 'an object with a text', [chunkOf({ content: { type: 'text', text: 'Hello' } }), ...end]),
  row('F34', 'an object without a text', [chunkOf({ content: { city: 'Paris' } }), ...end], {
    choices: [oneChoice({ text: '{"city":"Paris"}', finishReason: 'stop' })],
  }),
];

function row(
  id: ChatFault['id'],
  name: string,
  payloads: readonly unknown[],
  details?: Partial<ChatVerdict>,
): ChatFault {
  return { id, name, answer: { body: streamOf(...payloads) }, verdict: completeVerdict('Hello', details) };
}

function usageOf(usage: object): object {
  return { choices: [], usage };
}

function firstChoice(chunk: object): object {
  return 'choices' in chunk && Array.isArray(chunk.choices) ? chunk.choices[0] : {};
}
