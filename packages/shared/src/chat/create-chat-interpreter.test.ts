import { array, assert, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChatRun } from '#runs/run.ts';
import { createChatInterpreter } from './create-chat-interpreter.ts';
import { chunkOf, playAnswer, streamOf } from './testing/play-answer.ts';

/** The gist of a run with one choice. */
function gistOf(run: ChatRun) {
  const { text = '', reasoning = '' } = run.choices[0] ?? {};
  return { text, reasoning, state: run.end?.state, malformed: run.malformed, problem: run.problem?.code };
}

function gist(stream: string) {
  return gistOf(playAnswer({ stream }));
}

const hello = { text: 'Hello', reasoning: '', state: 'complete', malformed: 0, problem: undefined };
const finish = chunkOf({}, 'stop');

test("the manual's example is read whole: text, finish reason, model, usage inside the choice", () => {
  const choices = [
    { index: 0, delta: { role: 'assistant' }, finish_reason: null },
    { index: 0, delta: { content: '你好' }, finish_reason: null },
    { index: 0, delta: { content: '。' }, finish_reason: null },
    {
      index: 0,
      delta: {},
      finish_reason: 'stop',
      usage: { prompt_tokens: 19, completion_tokens: 13, total_tokens: 32 },
    },
  ];
  const head = { id: 'cmpl-1', object: 'chat.completion.chunk', created: 1698999575, model: 'gpt3.5' };
  const chunks = choices.map((choice) => ({ ...head, choices: [choice] }));
  const run = playAnswer({ stream: streamOf(...chunks, '[DONE]') });
  expect(run).toEqual({
    start: null,
    head: { t: 0, status: 200, contentType: null, requestId: null },
    model: 'gpt3.5',
    choices: [{ index: 0, text: '你好。', reasoning: '', toolCalls: [], finishReason: 'stop', logprobs: [] }],
    usage: { promptTokens: 19, completionTokens: 13, totalTokens: 32 },
    arrivals: [
      { t: 10, kind: 'other', size: 0 },
      { t: 20, kind: 'text', size: 2 },
      { t: 30, kind: 'text', size: 1 },
      { t: 40, kind: 'other', size: 0 },
    ],
    malformed: 0,
    problem: null,
    end: { state: 'complete', t: 60, cause: 'eof' },
  });
});

describe('an answer is complete when its finish reason came, and only then', () => {
  test.each([
    ['finish reason, then [DONE]', [chunkOf({ content: 'Hello' }), finish, '[DONE]'], hello],
    ['finish reason without [DONE]', [chunkOf({ content: 'Hello' }), finish], hello],
    ['finish reason in every chunk', [chunkOf({ content: 'Hel' }, 'STOP'), chunkOf({ content: 'lo' }, 'STOP')], hello],
    [
      '[DONE] without a finish reason',
      [chunkOf({ content: 'Hel' }), '[DONE]'],
      { ...hello, text: 'Hel', state: 'cut_off' },
    ],
    ['neither', [chunkOf({ content: 'Hel' })], { ...hello, text: 'Hel', state: 'cut_off' }],
    ['an empty finish reason', [chunkOf({ content: 'Hel' }, '')], { ...hello, text: 'Hel', state: 'cut_off' }],
    ['length', [chunkOf({ content: 'Hello' }, 'length')], hello],
    ['an unknown reason', [chunkOf({ content: 'Hello' }, 'sensitive')], hello],
    [
      'chunks after [DONE]',
      [chunkOf({ content: 'Hello' }), finish, '[DONE]', chunkOf({ content: '!' }), '[DONE]'],
      hello,
    ],
    ['an error after [DONE]', [chunkOf({ content: 'Hello' }), finish, '[DONE]', { error: { message: 'x' } }], hello],
    ['only [DONE]', ['[DONE]'], { ...hello, text: '', state: 'empty' }],
    ['only a role', [chunkOf({ role: 'assistant' }), '[DONE]'], { ...hello, text: '', state: 'empty' }],
    ['only white space', [chunkOf({ content: ' \n' }), finish], { ...hello, text: ' \n', state: 'empty' }],
  ])('%s', (_, payloads, expected) => {
    expect(gist(streamOf(...payloads))).toEqual(expected);
  });
});

describe('finish reasons in every chunk prove nothing until the answer has ended', () => {
  const chunks = [chunkOf({ content: 'Hel' }, 'STOP'), chunkOf({ content: 'lo' }, 'STOP')];
  test.each([
    ['the user stopped it', chunks, 'aborted', 'stopped'],
    ['the connection broke', chunks, 'reset', 'cut_off'],
    ['[DONE], then the connection broke', [...chunks, '[DONE]'], 'reset', 'complete'],
    ['a clean end', chunks, 'eof', 'complete'],
    ['a single reason is proof', [chunkOf({ content: 'Hello' }, 'STOP')], 'aborted', 'complete'],
    [
      'a chunk without text after the reason changes nothing',
      [...chunks.slice(0, 1), chunkOf({ content: '' })],
      'reset',
      'complete',
    ],
  ] as const)('%s', (_, payloads, cause, state) => {
    expect(playAnswer({ stream: streamOf(...payloads), cause }).end?.state).toBe(state);
  });
});

describe('chunks of every shape give the same answer', () => {
  const end = [finish, '[DONE]'];
  test.each([
    [
      'choices: [] first, as Azure sends its filter results',
      [{ choices: [], prompt_filter_results: [{}] }, chunkOf({ content: 'Hello' }), ...end],
    ],
    ['choices: null', [{ choices: null }, chunkOf({ content: 'Hello' }), ...end]],
    ['no delta', [{ choices: [{ index: 0, finish_reason: null }] }, chunkOf({ content: 'Hello' }), ...end]],
    ['delta: null', [chunkOf(null), chunkOf({ content: 'Hello' }), ...end]],
    ['content: null', [chunkOf({ content: null }), chunkOf({ content: 'Hello' }), ...end]],
    [
      'content as a list of parts',
      [
        chunkOf({
          content: [
            { type: 'text', text: 'Hel' },
            { type: 'text', text: 'lo' },
          ],
        }),
        ...end,
      ],
    ],
    ['content as an object', [chunkOf({ content: { type: 'text', text: 'Hello' } }), ...end]],
    ['message instead of delta', [{ choices: [{ index: 0, message: { content: 'Hello' }, finish_reason: 'stop' }] }]],
    ['a refusal', [chunkOf({ content: null, refusal: 'Hello' }), ...end]],
    ['no index', [{ choices: [{ delta: { content: 'Hello' } }] }, { choices: [{ delta: {}, finish_reason: 'stop' }] }]],
    [
      'ids that change',
      [{ ...chunkOf({ content: 'Hel' }), id: '' }, { ...chunkOf({ content: 'lo' }), id: 'other' }, ...end],
    ],
    ['empty heartbeats', ['', chunkOf({ content: 'Hello' }), '', ...end]],
    [
      'a last chunk of usage alone',
      [chunkOf({ content: 'Hello' }), finish, { choices: [], usage: { total_tokens: 3 } }, '[DONE]'],
    ],
    ['usage without choices', [chunkOf({ content: 'Hello' }), finish, { usage: { total_tokens: 3 } }, '[DONE]']],
    ['error: null in every chunk', [{ ...chunkOf({ content: 'Hello' }), error: null }, ...end]],
  ])('%s', (_, payloads) => {
    expect(gist(streamOf(...payloads))).toEqual(hello);
  });

  test('content that is an object without text is shown as JSON', () => {
    expect(gist(streamOf(chunkOf({ content: { city: 'Paris' } }), finish)).text).toBe('{"city":"Paris"}');
  });

  test('named events are read when they are chunks, and ignored when they are not', () => {
    const stream = `event: message\n${streamOf(chunkOf({ content: 'Hello' }))}event: ping\ndata: {"type":"ping"}\n\n${streamOf(finish)}`;
    expect(gist(stream)).toEqual(hello);
  });
});

describe('usage', () => {
  const usageOf = (...payloads: unknown[]) => playAnswer({ stream: streamOf(...payloads, finish) }).usage;
  const inChoice = { choices: [{ index: 0, delta: {}, usage: { total_tokens: 7 } }] };

  test.each([
    ['at the top of a chunk without choices', [{ choices: [], usage: { total_tokens: 7 } }], { totalTokens: 7 }],
    ['inside the last choice', [inChoice], { totalTokens: 7 }],
    ['in both places, the top counts', [{ ...inChoice, usage: { total_tokens: 8 } }], { totalTokens: 8 }],
    [
      'null in every chunk but the last',
      [
        { ...chunkOf({}), usage: null },
        { choices: [], usage: { total_tokens: 7 } },
      ],
      { totalTokens: 7 },
    ],
    [
      'cumulative in every chunk',
      [1, 2, 3].map((count) => ({
        ...chunkOf({ content: 'x' }),
        usage: { prompt_tokens: 5, completion_tokens: count },
      })),
      { promptTokens: 5, completionTokens: 3 },
    ],
    [
      'strings and negative numbers are no counts',
      [{ choices: [], usage: { prompt_tokens: '5', total_tokens: -1 } }],
      null,
    ],
    ['absent', [], null],
  ])('%s', (_, payloads, usage) => {
    expect(usageOf(...payloads)).toEqual(usage);
  });
});

describe('reasoning in all its places', () => {
  const thought = { ...hello, text: 'So', reasoning: 'Why?' };
  test.each([
    [
      'reasoning_content',
      [
        chunkOf({ reasoning_content: 'Wh' }),
        chunkOf({ reasoning_content: 'y?', content: '' }),
        chunkOf({ content: 'So' }),
      ],
    ],
    ['reasoning', [chunkOf({ reasoning: 'Why?', content: '' }), chunkOf({ content: 'So' })]],
    [
      'both with the same text',
      [chunkOf({ reasoning: 'Why?', reasoning_content: 'Why?' }), chunkOf({ content: 'So' })],
    ],
    ['think tags', [chunkOf({ content: '<think>Why?</think>\n\nSo' })]],
    ['think tags in pieces', Array.from('\n<think>\nWhy?</think>\n\nSo', (content) => chunkOf({ content }))],
  ])('%s', (_, payloads) => {
    expect(gist(streamOf(...payloads, finish))).toEqual(thought);
  });

  test('reasoning alone with a finish reason is complete', () => {
    expect(gist(streamOf(chunkOf({ reasoning_content: 'Why?' }), finish))).toEqual({ ...thought, text: '' });
  });

  test('text that was held back because it could have become a tag comes at the end', () => {
    expect(gist(streamOf(chunkOf({ content: '<thi' }), finish, '[DONE]')).text).toBe('<thi');
    expect(gist(streamOf(chunkOf({ content: '<thi' }))).text).toBe('<thi');
  });

  test('[DONE] is such an end, since the connection may be lost after it', () => {
    const interpreter = createChatInterpreter();
    const frame = { kind: 'frame' as const, lane: 'a', seq: 1, stray: [] };
    interpreter.read({ ...frame, t: 1, data: JSON.stringify(chunkOf({ content: '<thi' })) });
    expect(interpreter.read({ ...frame, t: 2, data: '[DONE]' })).toEqual([
      { type: 'text', t: 2, choice: 0, text: '<thi' },
    ]);
  });
});

describe('several choices', () => {
  test('interleaved, with a gap in their indexes, each gets its own text', () => {
    const run = playAnswer({
      stream: streamOf(
        chunkOf({ content: 'a' }, null, 0),
        chunkOf({ content: 'x' }, null, 2),
        chunkOf({ content: 'b' }, 'stop', 0),
        chunkOf({}, 'stop', 2),
      ),
    });
    expect(run.choices.map(({ index, text, finishReason }) => [index, text, finishReason])).toEqual([
      [0, 'ab', 'stop'],
      [2, 'x', 'stop'],
    ]);
    expect(run.end?.state).toBe('complete');
  });

  test('one without a finish reason makes the run cut off', () => {
    const stream = streamOf(chunkOf({ role: 'assistant' }, null, 1), chunkOf({ content: 'a' }, 'stop', 0), '[DONE]');
    expect(playAnswer({ stream }).end?.state).toBe('cut_off');
  });

  test('in one chunk without indexes they count by position', () => {
    const run = playAnswer({
      body: JSON.stringify({ choices: ['a', 'b'].map((content) => ({ message: { content }, finish_reason: 'stop' })) }),
    });
    expect(run.choices.map(({ index, text }) => [index, text])).toEqual([
      [0, 'a'],
      [1, 'b'],
    ]);
  });

  test.each([16, -1, 1.5, 1e9])('an index of %d is malformed', (index) => {
    expect(gist(streamOf(chunkOf({ content: 'x' }, null, index), chunkOf({ content: 'Hello' }), finish))).toEqual({
      ...hello,
      malformed: 1,
    });
  });

  test('of 10,000 in one chunk 16 are read', () => {
    const choices = Array.from({ length: 10_000 }, (_, index) => ({ index, delta: { content: 'x' } }));
    const run = playAnswer({ stream: streamOf({ choices }) });
    expect([run.choices.length, run.malformed]).toEqual([16, 1]);
  });
});

describe('tool calls', () => {
  test('are put together from their pieces, and make an answer without text complete', () => {
    const run = playAnswer({
      stream: streamOf(
        chunkOf({
          content: null,
          tool_calls: [{ index: 0, id: 'a', type: 'function', function: { name: 'weather', arguments: '' } }],
        }),
        chunkOf({ tool_calls: [{ index: 0, function: { arguments: '{"city":' } }] }),
        chunkOf({ tool_calls: [{ index: 0, id: 'b', function: { name: 'time', arguments: '{}' } }] }),
        chunkOf({ tool_calls: [{ id: 'a', function: { name: 'weather', arguments: '"北京"}' } }] }),
        chunkOf({ tool_calls: [] }, 'tool_calls'),
      ),
    });
    expect(run.choices[0]?.toolCalls).toEqual([
      { id: 'a', name: 'weather', arguments: '{"city":"北京"}' },
      { id: 'b', name: 'time', arguments: '{}' },
    ]);
    expect(run.end?.state).toBe('complete');
  });

  test('more than anyone means are malformed', () => {
    const calls = Array.from({ length: 130 }, (_, index) => ({ index, id: String(index), function: { name: 'f' } }));
    const run = playAnswer({ stream: streamOf(chunkOf({ tool_calls: calls }), finish) });
    expect([run.choices[0]?.toolCalls.length, run.malformed]).toEqual([128, 2]);
  });
});

describe('a frame that cannot be read is counted, and the rest is read', () => {
  test.each(['{"choices":[{"del', 'garbage', '42', '[]', '{"hello":1}', '"text"', 'null'])('%s', (payload) => {
    expect(gist(streamOf(chunkOf({ content: 'Hel' }), payload, chunkOf({ content: 'lo' }), finish))).toEqual({
      ...hello,
      malformed: 1,
    });
  });

  test('an event of the lane that cannot be read counts too, at the time of the one before it', () => {
    const interpreter = createChatInterpreter();
    interpreter.read({ kind: 'open', lane: 'a', seq: 0, t: 7, status: 200, contentType: null, requestId: null });
    expect(interpreter.read({ kind: 'unreadable', raw: 'x' })).toEqual([{ type: 'malformed', t: 7, raw: 'x' }]);
  });

  test('100,000 levels of nesting do no harm', () => {
    const deep = (open: string, close: string) => open.repeat(100_000) + close.repeat(100_000);
    const stream = streamOf(
      deep('[', ']'),
      `{"choices":[{"delta":{"content":${deep('[', ']')}}}]}`,
      chunkOf({ content: 'Hello' }),
      finish,
    );
    expect(gist(stream)).toMatchObject({ text: 'Hello', state: 'complete' });
  });
});

test('the stream itself says nothing of a lane', () => {
  expect(createChatInterpreter().read({ kind: 'stream', id: 'x' })).toEqual([]);
});

test('the result does not depend on how the text is cut into chunks', () => {
  const text = '<think>\n为什么？👨‍👩‍👧\n</think>\n\nBecause <think> 👋🏽 é';
  assert(
    property(array(nat(text.length), { maxLength: 12 }), (cuts) => {
      const ends = [0, ...cuts.toSorted((a, b) => a - b), text.length];
      const pieces = ends.slice(1).map((end, index) => chunkOf({ content: text.slice(ends[index], end) }));
      expect(gist(streamOf(...pieces, finish))).toEqual({
        ...hello,
        reasoning: '为什么？👨‍👩‍👧\n',
        text: 'Because <think> 👋🏽 é',
      });
    }),
    { seed: 4, numRuns: 500 },
  );
});

test('any JSON as a frame or as a body is read without an exception', () => {
  // Built from the words that the reader looks for, so that every branch meets every type.
  const words = [
    'choices',
    'delta',
    'message',
    'content',
    'usage',
    'error',
    'tool_calls',
    'function',
    'index',
    'text',
    'code',
  ];
  const leaf: unknown[] = [null, true, 0, -1, 1e300, '', 'x', '<think>', [], {}];
  assert(
    property(array(nat(words.length + leaf.length - 1), { minLength: 1, maxLength: 12 }), (picks) => {
      const value = picks.reduceRight<unknown>(
        (inner, pick) => {
          if (pick < words.length) return { [words[pick] ?? '']: inner };
          return [leaf[pick - words.length], inner];
        },
        leaf[(picks[0] ?? 0) % leaf.length],
      );
      const json = JSON.stringify(value);
      expect(playAnswer({ stream: streamOf(value), body: json }).end).not.toBeNull();
    }),
    { seed: 5, numRuns: 2_000 },
  );
});
