import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFramer } from './create-framer.ts';

const EVENT_LIMIT = 1_000_000;

/** Frames the pieces; every event is one entry, with its number instead of a whole id. */
function frame(pieces: readonly string[], { isWhole = true } = {}) {
  let seq = 0;
  const framer = createFramer({ nextId: () => `<${seq++}>`, maxEventLength: EVENT_LIMIT });
  let out = pieces.map((piece) => framer.push(piece, '')).join('');
  if (isWhole) out += framer.finish('');
  return { out, ...framer.counts() };
}

/** The same rules, written without any regard to speed, on the whole text at once. */
function frameSlowly(text: string) {
  let out = '';
  let events = 0;
  let comments = 0;
  let lines: string[] = [];
  const all = text.split(/\r\n|\r|\n/);
  const close = (): void => {
    if (lines.length > 0) out += `<${events++}>${lines.map((line) => `${line}\n`).join('')}\n`;
    lines = [];
  };
  for (const line of all) {
    const [, name = line, value = ''] = /^([^:]*):(.*)$/s.exec(line) ?? [];
    if (line === '') close();
    else if (name === '') comments += 1;
    else if (name === 'event')
      lines.push(...(value.replace(/^ /, '') === '' ? [] : [`event: upstream.${value.replace(/^ /, '')}`]));
    else if (name !== 'id' && name !== 'retry') lines.push(line);
  }
  close();
  return { out, events, comments };
}

const bytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const TEXTS: readonly [name: string, text: string][] = [
  ['LF', bytes('data: {"a":1}\n\ndata: 你好 🎈\n\ndata: [DONE]\n\n')],
  ['CRLF', bytes('data: {"a":1}\r\n\r\ndata: 你好 🎈\r\n\r\ndata: [DONE]\r\n\r\n')],
  ['CR', 'data: 1\r\rdata: 2\r\rdata: 3\r\r'],
  ['mixed line ends', 'data: 1\r\n\ndata: 2\n\r\ndata: 3\r\rdata: 4\n\n'],
  ['blank lines before, between and after', '\n\n\ndata: 1\n\n\n\ndata: 2\n\n\n'],
  ['several data lines', 'data: 1\ndata: 2\ndata\n\ndata:3\n\n'],
  ['comments and heartbeats', ': PING\n\n: PING\n\n:\n\ndata: 1\n: in an event\n\ndata:\n\n'],
  [
    'names, ids and retry times',
    'event: error\ndata: 1\n\nevent:ping\n\nevent: \ndata: 2\n\nid: 7\nretry: 10\n\nid\nevent\ndata: 3\n\n',
  ],
  ['names of the BFF', 'event: end\ndata: {"cause":"eof"}\n\nid: b 0 1\nevent: upstream.end\ndata: 1\n\n'],
  ['bare JSON after comments', ': PING\n\n: PING\n\n{"error":{"message":"no channel"}}\n\ndata: [DONE]\n\n'],
  ['lines that are no field', 'data: 1\n  data: 2\nnonsense\nfoo: bar\n\n'],
  ['no blank line at the end', 'data: 1\n\ndata: 2\n'],
  ['no line end at the end', 'data: 1\n\ndata: 2'],
  ['only comments', ': a\n: b\n\n'],
  ['nothing', ''],
];

describe.each(TEXTS)('framing %s', (_name, text) => {
  const expected = frameSlowly(text);

  it('gives every event once, numbered in order', () => {
    expect(frame([text])).toEqual(expected);
  });

  it('gives the same wherever the text is cut in two or three, and byte by byte', () => {
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(frame([text.slice(0, cut), text.slice(cut)])).toEqual(expected);
      const [head, tail] = [text.slice(0, cut), text.slice(cut)];
      const middle = tail.slice(0, 2);
      expect(frame([head, middle, tail.slice(2)])).toEqual(expected);
    }
    expect(frame(text.split(''))).toEqual(expected);
  });
});

describe('framing', () => {
  it('agrees with the plain reading of the standard on any text and any cuts', () => {
    const piece = fc.constantFrom(
      'data: x',
      'data:',
      'event: y',
      'id: 1',
      ': c',
      '{"e":1}',
      '\n',
      '\r',
      '\r\n',
      '\n\n',
      '\xe4',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.array(
          fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
          { maxLength: 12 },
        ),
        (pieces) => {
          expect(frame(pieces)).toEqual(frameSlowly(pieces.join('')));
        },
      ),
      { seed: 7, numRuns: 2_000 },
    );
  });

  it('gives an event in the read that completes it, and does not wait for an LF behind a CR', () => {
    const framer = createFramer({ nextId: (stamp) => `id: a ${stamp}\n`, maxEventLength: EVENT_LIMIT });
    expect(framer.push('data: 1\r', '1')).toBe('');
    expect(framer.push('\r', '2')).toBe('id: a 2\ndata: 1\n\n');
    expect(framer.push('\ndata: 2\n\n', '3')).toBe('id: a 3\ndata: 2\n\n');
  });

  it('drops the unfinished event when the stream did not end whole', () => {
    expect(frame(['data: 1\n\ndata: {"cut', '":'], { isWhole: false })).toEqual({
      out: '<0>data: 1\n\n',
      events: 1,
      comments: 0,
    });
  });

  it('says when an unfinished event is over the limit, however small the pieces', () => {
    const framer = createFramer({ nextId: () => '', maxEventLength: 100 });
    framer.push('data: 1\n\ndata: ', '');
    for (let sent = 0; sent < 94; sent += 1) framer.push('x', '');
    expect(framer.overflowed()).toBe(false);
    framer.push('x', '');
    expect(framer.overflowed()).toBe(true);
  });
});

describe('the last events', () => {
  const long = 'x'.repeat(70_000);

  it.each<[what: string, names: string[], last: string[]]>([
    ['none', [], []],
    ['as many as there are', ['1', '2'], ['1', '2']],
    ['of more, four in their order', ['1', '2', '3', '4', '5', '6'], ['3', '4', '5', '6']],
    ['of eight', ['1', '2', '3', '4', '5', '6', '7', '8'], ['5', '6', '7', '8']],
    ['without one that is too long to be kept', ['1', long, '3'], ['1', '3']],
  ])('are %s', (_what, names, last) => {
    const events = names.map((name) => `data: ${name} \xe4\n\n`);
    for (const reads of [events, [events.join('')]]) {
      const framer = createFramer({ nextId: () => 'id: a\n', maxEventLength: EVENT_LIMIT });
      for (const text of reads) framer.push(text, '');
      expect(framer.last()).toEqual(last.map((name) => `data: ${name} \xe4\n\n`));
    }
  });
});
