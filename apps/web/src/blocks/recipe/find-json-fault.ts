/** Where a text stops being JSON, counted from 1, and what should stand there. */
export type JsonFault = {
  line: number;
  column: number;
  expected: 'value' | 'key' | 'colon' | 'comma_or_end' | 'nothing';
};

type Stop = { at: number; expected: JsonFault['expected'] };
type Container = '{' | '[';

const SPACE = /[ \t\r\n]*/y;
// oxlint-disable-next-line no-control-regex -- RFC 8259 section 7: control characters are what a string may not hold
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first fault of a JSON text, or null; engines tell its place each in its own words, some not at all. Grammar: RFC 8259. */
export function findJsonFault(text: string): JsonFault | null {
  const stop = findStop(text);
  if (stop === null) return null;
  const before = text.slice(0, stop.at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, expected: stop.expected };
}

/** Goes through the text with a stack of its own, since a text may nest deeper than calls can. */
function findStop(text: string): Stop | null {
  const open: Container[] = [];
  let at = skip(SPACE, text, 0);
  let wants: 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'comma_or_end' = 'value';

  for (;;) {
    const container = open.at(-1);
    const sign = text[at];
    const isEnd = sign === (container === '{' ? '}' : ']') && container !== undefined;

    if (isEnd && (wants === 'value_or_end' || wants === 'key_or_end' || wants === 'comma_or_end')) {
      open.pop();
      wants = 'comma_or_end';
      at = skip(SPACE, text, at + 1);
    } else if (wants === 'comma_or_end') {
      if (container === undefined) return at === text.length ? null : { at, expected: 'nothing' };
      if (sign !== ',') return { at, expected: 'comma_or_end' };
      wants = container === '{' ? 'key' : 'value';
      at = skip(SPACE, text, at + 1);
    } else if (wants === 'key' || wants === 'key_or_end') {
      const end = skip(STRING, text, at);
      if (end === at) return { at, expected: 'key' };
      const colon = skip(SPACE, text, end);
      if (text[colon] !== ':') return { at: colon, expected: 'colon' };
      wants = 'value';
      at = skip(SPACE, text, colon + 1);
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      wants = sign === '{' ? 'key_or_end' : 'value_or_end';
      at = skip(SPACE, text, at + 1);
    } else {
      const end = skip(sign === '"' ? STRING : SCALAR, text, at);
      if (end === at) return { at, expected: 'value' };
      wants = 'comma_or_end';
      at = skip(SPACE, text, end);
    }
  }
}

/** The position after a match that begins exactly at `at`; `at` itself when there is none. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
