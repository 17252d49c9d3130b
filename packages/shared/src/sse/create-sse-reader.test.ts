import { createParser } from 'eventsource-parser';
import { array, assert, constantFrom, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSseReader } from './create-sse-reader.ts';
import type { SseEvent } from './sse-event.ts';

function readChunks(chunks: readonly Uint8Array[]): SseEvent[] {
  const reader = createSseReader();
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Every event with no stray line, which is what most tests are about. */
function events(...list: Omit<SseEvent, 'stray'>[]): SseEvent[] {
  return list.map((event) => ({ ...event, stray: [] }));
}

describe('the rules of the WHATWG standard', () => {
  test.each([
    ['a line of data', 'data: a\n\n', events({ data: 'a' })],
    ['no space after the colon', 'data:a\n\n', events({ data: 'a' })],
    ['only one space is dropped', 'data:  a\n\n', events({ data: ' a' })],
    ['a tab is not a space', 'data:\ta\n\n', events({ data: '\ta' })],
    ['a colon in the value', 'data: a: b\n\n', events({ data: 'a: b' })],
    ['lines of data are joined by LF', 'data: a\ndata:\ndata: b\n\n', events({ data: 'a\n\nb' })],
    ['data without a colon is an empty line', 'data\ndata\n\n', events({ data: '\n' })],
    ['an empty heartbeat', 'data:\n\n', events({ data: '' })],
    ['name and id', 'id: a 0 1.5\nevent: open\ndata: {}\n\n', events({ id: 'a 0 1.5', event: 'open', data: '{}' })],
    ['the last name and the last id count', 'event: x\nid: 1\nevent: y\nid: 2\n\n', events({ id: '2', event: 'y' })],
    ['an empty name is no name', 'event: x\nevent:\ndata: a\n\n', events({ data: 'a' })],
    ['an empty id is an id', 'id\ndata: a\n\n', events({ id: '', data: 'a' })],
    ['an id with NUL is ignored', 'id: 1\nid: 2\0\ndata: a\n\n', events({ id: '1', data: 'a' })],
    ['field names are compared exactly', 'Data: a\n\n', [{ stray: ['Data: a'] }]],
    ['comments', ': PING\n\n:\n\n: x\ndata: a\n: y\n\n', events({ data: 'a' })],
    ['retry', 'retry: 3000\n\ndata: a\n\n', events({ data: 'a' })],
    ['blank lines between events', '\n\ndata: a\n\n\n\ndata: b\n\n', events({ data: 'a' }, { data: 'b' })],
    ['a byte order mark at the start', '\ufeffdata: a\n\n', events({ data: 'a' })],
    [
      'a byte order mark elsewhere',
      'data: a\n\n\ufeffdata: b\n\n',
      [...events({ data: 'a' }), { stray: ['\ufeffdata: b'] }],
    ],
    ['CRLF', 'data: a\r\ndata: b\r\n\r\n', events({ data: 'a\nb' })],
    ['CR', 'data: a\rdata: b\r\r', events({ data: 'a\nb' })],
    ['mixed line ends', 'data: a\r\ndata: b\rdata: c\n\r\n', events({ data: 'a\nb\nc' })],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(readChunks([encode(text)])).toEqual(expected);
  });
});

describe('what this reader gives beyond the standard', () => {
  test.each([
    [
      'lines that are no field',
      ': PING\n\n{"error":{"message":"no"}}\n\n',
      [{ stray: ['{"error":{"message":"no"}}'] }],
    ],
    ['stray lines beside data', 'data: a\n<html>\n\n', [{ data: 'a', stray: ['<html>'] }]],
    [
      'stray lines with an id',
      'id: a 1 2\n{\n  "error": 1\n}\n\n',
      [{ id: 'a 1 2', stray: ['{', '  "error": 1', '}'] }],
    ],
    ['an event without its blank line', 'data: a\n\ndata: b\n', events({ data: 'a' }, { data: 'b' })],
    ['a line without its end', 'data: a\n\ndata: b', events({ data: 'a' }, { data: 'b' })],
    ['an id alone', 'id: a 3 4\n\n', events({ id: 'a 3 4' })],
  ])('%s', (_, text, expected) => {
    expect(readChunks([encode(text)])).toEqual(expected);
  });

  test('a character cut off by the end of the stream becomes a replacement character', () => {
    expect(readChunks([encode('data: 中').slice(0, -1)])).toEqual(events({ data: '\ufffd' }));
  });
});

const SAMPLE = [
  '\ufeffid: a 0 0',
  'event: open',
  'data: {"status":200}',
  '',
  ': PING',
  '',
  'id: a 1 12.25',
  'data: 你好，世界 👋🏽 👨‍👩‍👧 é ',
  'data: zweite Zeile',
  '',
  '{"error":"余额不足"}',
  '',
  'data: 🏳️‍🌈 last',
  '',
  '',
];
const SAMPLE_EVENTS: SseEvent[] = [
  { id: 'a 0 0', event: 'open', data: '{"status":200}', stray: [] },
  { id: 'a 1 12.25', data: '你好，世界 👋🏽 👨‍👩‍👧 é \nzweite Zeile', stray: [] },
  { stray: ['{"error":"余额不足"}'] },
  { data: '🏳️‍🌈 last', stray: [] },
];

describe.each([
  ['LF', SAMPLE.join('\n')],
  ['CR', SAMPLE.join('\r')],
  ['CRLF', SAMPLE.join('\r\n')],
  ['all three in turn', SAMPLE.map((line, index) => line + (['\r\n', '\n', '\r'][index % 3] ?? '')).join('')],
])('any split of the bytes gives the same events: %s', (_, text) => {
  const bytes = encode(text);

  test('cut in two at every byte', () => {
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(readChunks([bytes.subarray(0, at), bytes.subarray(at)]), `cut at ${at}`).toEqual(SAMPLE_EVENTS);
    }
  });

  test('byte by byte, with empty reads between', () => {
    const chunks = Array.from(bytes, (byte) => [Uint8Array.of(byte), new Uint8Array()]);
    expect(readChunks(chunks.flat())).toEqual(SAMPLE_EVENTS);
  });

  test('cut at random', () => {
    assert(
      property(array(nat(bytes.length), { maxLength: 30 }), (cuts) => {
        const ends = [0, ...cuts.toSorted((a, b) => a - b), bytes.length];
        const chunks = ends.slice(1).map((end, index) => bytes.subarray(ends[index], end));
        expect(readChunks(chunks)).toEqual(SAMPLE_EVENTS);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

test('an event is given by the read that ends it, not by the next one', () => {
  const reader = createSseReader();
  expect(reader.push(encode('data: a\r\n\r'))).toEqual(events({ data: 'a' }));
  expect(reader.push(encode('\ndata: b\n\n'))).toEqual(events({ data: 'b' }));
});

test('events with data are those of eventsource-parser, for any lines', () => {
  const line = constantFrom(
    'data: a',
    'data:b',
    'data',
    'data:  中 ',
    'event: x',
    'event',
    'id: 7',
    'id: \0',
    ': c',
    'retry: 5',
    'stray',
    '',
  );
  const lineEnd = constantFrom('\n', '\r\n', '\r');
  assert(
    property(array(line, { maxLength: 20 }), lineEnd, (lines, end) => {
      const text = [...lines, '', ''].join(end);
      const expected: Omit<SseEvent, 'stray'>[] = [];
      const parser = createParser({
        onEvent: ({ id, event, data }) =>
          expected.push({ data, ...(id !== undefined && { id }), ...(event !== undefined && { event }) }),
      });
      parser.feed(text);
      const ours = readChunks([encode(text)]).filter((event) => event.data !== undefined);
      expect(ours.map(({ stray: _stray, ...event }) => event)).toEqual(expected);
    }),
    { seed: 3, numRuns: 2_000 },
  );
});

describe('the limit on one event', () => {
  test('an event that never ends is refused once it has grown beyond the limit', () => {
    const reader = createSseReader({ maxEventLength: 1_000 });
    const push = () => reader.push(encode('x'.repeat(400)));
    expect([push(), push()]).toEqual([[], []]);
    expect(push).toThrow(RangeError);
  });

  test('lines that never end in a blank line are refused too', () => {
    const reader = createSseReader({ maxEventLength: 1_000 });
    const push = () => reader.push(encode('data: x\n'.repeat(50)));
    expect([push(), push()]).toEqual([[], []]);
    expect(push).toThrow(RangeError);
  });

  test('any number of events that end is read', () => {
    const reader = createSseReader({ maxEventLength: 1_000 });
    const reads = Array.from({ length: 100 }, () => reader.push(encode(`data: ${'x'.repeat(900)}\n\n`)));
    expect(reads.flat()).toHaveLength(100);
  });
});
