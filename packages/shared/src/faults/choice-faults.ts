import { chunkOf, streamOf } from '#chat/testing/play-answer.ts';
import type { ToolCall } from '#runs/run.ts';
import type { ChatFault, ChatVerdict } from './chat-fault.ts';
import { completeVerdict, emptyVerdict, oneChoice } from './chat-verdicts.ts';

const TAGGED = '<think>\nWhy?\n</think>\n\nSo';
const end = [chunkOf({}, 'stop'), '[DONE]'];
const weather: ToolCall = { id: 'a', name: 'weather', arguments: '{"city":"北京"}' };
const thought = [oneChoice({ text: 'So', reasoning: 'Why?', finishReason: 'stop' })];

/** Faults of what an answer holds beside its text: choices, tool calls and reasoning are kept apart, whatever form they come in. */
export const CHOICE_FAULTS: readonly ChatFault[] = [
  ...[1, 2, 3, 4, 5].map(interleaved),
  row('F31', 'a gap in the indexes', [chunkOf({ content: 'a' }, 'stop', 0), chunkOf({ content: 'x' }, 'stop', 3)], {
    choices: [oneChoice({ text: 'a', finishReason: 'stop' }), oneChoice({ text: 'x', finishReason: 'stop' })],
  }),
  row(
    'F31',
    'no index',
    [{ choices: [{ delta: { content: 'a' } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }],
    {
      choices: [oneChoice({ text: 'a', finishReason: 'stop' })],
    },
  ),
  tools('with an index, in pieces', [
    [{ index: 0, id: 'a', function: { name: 'weather', arguments: '' } }],
    [{ index: 0, function: { arguments: '{"city":' } }],
    [{ index: 0, function: { arguments: '"北京"}' } }],
  ]),
  tools('without an index', [
    [{ id: 'a', function: { name: 'weather', arguments: '{"city":' } }],
    [{ function: { arguments: '"北京"}' } }],
  ]),
  tools('with an empty list in each delta', [
    [],
    [{ index: 0, id: 'a', function: { name: 'weather', arguments: '{"city":"北京"}' } }],
    [],
  ]),
  tools('with arguments as an object', [
    [{ index: 0, id: 'a', function: { name: 'weather', arguments: { city: '北京' } } }],
  ]),
  tools(
    'with broken arguments',
    [[{ index: 0, id: 'a', function: { name: 'weather', arguments: '{"city":' } }]],
    [{ id: 'a', name: 'weather', arguments: '{"city":' }],
  ),
  row('F33', 'in reasoning_content', [chunkOf({ reasoning_content: 'Why?' }), chunkOf({ content: 'So' }), ...end], {
    choices: thought,
  }),
  row('F33', 'in reasoning', [chunkOf({ reasoning: 'Why?', content: '' }), chunkOf({ content: 'So' }), ...end], {
    choices: thought,
  }),
  row('F33', 'after the content', [chunkOf({ content: 'So' }), chunkOf({ reasoning: 'Why?' }), ...end], {
    choices: thought,
  }),
  ...Array.from({ length: TAGGED.length - 1 }, (_, at) =>
    row('F33', `think tags cut at ${at + 1}`, [...pieces(at + 1), ...end], {
      choices: [oneChoice({ text: 'So', reasoning: 'Why?\n', finishReason: 'stop' })],
    }),
  ),
  row('F33', 'and nothing else', [chunkOf({ reasoning_content: 'Why?' }), ...end], {
    choices: [oneChoice({ reasoning: 'Why?', finishReason: 'stop' })],
  }),
  {
    id: 'F33',
    name: 'that is white space, and nothing else',
    answer: { body: streamOf(chunkOf({ reasoning_content: ' ' }), ...end) },
    verdict: emptyVerdict({ choices: [oneChoice({ reasoning: ' ', finishReason: 'stop' })] }),
  },
];

function row(
  id: ChatFault['id'],
  name: string,
  payloads: readonly unknown[],
  details: Partial<ChatVerdict>,
): ChatFault {
  return { id, name, answer: { body: streamOf(...payloads) }, verdict: completeVerdict('', details) };
}

/** Choices that take turns, the last one first. */
function interleaved(count: number): ChatFault {
  const indexes = Array.from({ length: count }, (_, index) => index);
  const turn = (text: string) =>
    indexes.toReversed().map((index) => chunkOf({ content: `${text}${index}` }, null, index));
  const payloads = [...turn('a'), ...turn('b'), ...indexes.map((index) => chunkOf({}, 'stop', index)), '[DONE]'];
  const choices = indexes.map((index) => oneChoice({ text: `a${index}b${index}`, finishReason: 'stop' }));
  return row('F31', `${count} choices that take turns`, payloads, { choices });
}

function tools(name: string, pieces: readonly object[][], toolCalls: ToolCall[] = [weather]): ChatFault {
  const payloads = [...pieces.map((calls) => chunkOf({ content: null, tool_calls: calls })), ...end];
  return row('F32', name, payloads, { choices: [oneChoice({ toolCalls, finishReason: 'stop' })] });
}

function pieces(at: number): object[] {
  return [TAGGED.slice(0, at), TAGGED.slice(at)].map((content) => chunkOf({ content }));
}
