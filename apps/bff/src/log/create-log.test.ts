import { describe, expect, it } from 'vitest';
import { createMasker } from '#gateway/create-masker.ts';
import { createLog } from './create-log.ts';

const KEY = 'sk-log-canary-90d1';

function logOf(value: unknown): string {
  let written = '';
  const destination = { write: (line: string) => (written += line) };
  createLog({ level: 'info', masker: createMasker([KEY]), destination }).info({ value }, 'm');
  return written;
}

/** Every end of a line that Unicode, a terminal or a log viewer knows. */
const LINE_ENDS = /[\n\v\f\r\u0085\u2028\u2029]/;

describe('a line of the log', () => {
  it.each([
    ['LF', 'a\n{"level":60,"msg":"forged"}'],
    ['CR', 'a\rforged'],
    ['CRLF', 'a\r\nforged'],
    ['vertical tab and form feed', 'a\v\f'],
    ['NUL', 'a\0b'],
    ['the end of line of EBCDIC', 'a\u0085forged'],
    ['the line separator', 'a\u2028forged'],
    ['the paragraph separator', 'a\u2029forged'],
    ['a colour of a terminal', '\u001B[31mred\u001B[0m'],
    ['a title of a terminal', '\u001B]0;title\u0007'],
    ['a control of an 8-bit terminal', '\u009B31m'],
    ['delete', 'a\u007Fb'],
    ['a turn of direction', 'a\u202Egnp.exe\u202C'],
    ['an isolate', '\u2066a\u2069'],
    ['a mark of byte order', '\uFEFFa'],
    ['half a pair', 'a\uD800b'],
    ['a quote and a brace', 'a","level":60,"x":"'],
    ['a format of printf', '%s %o %n {}'],
    ['a lookup', '${jndi:ldap://evil.example/a}'],
    ['text of every kind', '秘密 👩‍💻 \u200B'],
    ['a very long word', `${'x'.repeat(100_000)}\n`],
  ])('stays one line of printable JSON with the same meaning: %s', (_name, value) => {
    const written = logOf(value);
    expect(written.endsWith('\n')).toBe(true);
    const line = written.slice(0, -1);
    expect(line).not.toMatch(LINE_ENDS);
    expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/u);
    expect(JSON.parse(line)).toMatchObject({
      level: 30,
      value: value.toWellFormed() === value ? value : 'a\uD800b',
      msg: 'm',
    });
  });

  it.each([
    ['as it is', KEY],
    ['in a header', `Bearer ${KEY}`],
    ['in base64', Buffer.from(`x:${KEY}`).toString('base64')],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ k: KEY }))],
  ])('has no key in it: %s', (_name, value) => {
    expect(logOf(value)).not.toContain(value);
    expect(logOf(value)).toContain('sk-…');
  });
});
