import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ChatFault } from './chat-fault.ts';
import { completeVerdict, oneChoice } from './chat-verdicts.ts';

const LEVELS = 100_000;
const deep = `{"choices":[{"delta":{"content":${'['.repeat(LEVELS)}${']'.repeat(LEVELS)}}}]}`;
const end = [chunkOf({ content: 'Hello' }), chunkOf({}, 'stop'), '[DONE]'];
const manyChoices = Array.from({ length: 10_000 }, (_, index) => ({
  index,
  delta: { content: 'x' },
  finish_reason: 'stop',
}));

/** Answers that are made to do harm: what is too much is left out, counted, and the rest is read. */
export const HOSTILE_FAULTS: readonly ChatFault[] = [
  {
    id: 'F46',
    name: '10,000 choices in one chunk, of which 16 are read',
    answer: { body: streamOf({ choices: manyChoices }, '[DONE]') },
    verdict: completeVerdict('', {
      choices: Array.from({ length: 16 }, () => oneChoice({ text: 'x', finishReason: 'stop' })),
      malformed: 1,
    }),
  },
  {
    id: 'F46',
    name: 'JSON of 100,000 levels as an event',
    answer: { body: streamOf('['.repeat(LEVELS) + ']'.repeat(LEVELS), ...end) },
    verdict: completeVerdict('Hello', { malformed: 1 }),
  },
  {
    id: 'F46',
    name: 'content of 100,000 levels',
    answer: { body: streamOf(deep, ...end) },
    verdict: completeVerdict('Hello'),
  },
];
