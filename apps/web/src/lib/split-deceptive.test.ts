import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitDeceptive } from './split-deceptive.ts';

/** The text with the numbers of what was marked in brackets, in place of it. */
const shown = (text: string): string =>
  splitDeceptive(text)
    .map((piece) => (piece.mark === null ? piece.text : `[${piece.mark}]`))
    .join('');

describe('S24 marked', () => {
  it.each([
    ['an override of direction', 'if (\u202Etrue) {', 'if ([U+202E]true) {'],
    ['isolates, as in Trojan Source', '/*\u2066 } \u2069 */', '/*[U+2066] } [U+2069] */'],
    ['an Arabic letter mark', 'a\u061cb', 'a[U+061C]b'],
    ['a blank without width', 'ad\u200bmin', 'ad[U+200B]min'],
    ['a joiner between Latin letters', 'ad\u200dmin', 'ad[U+200D]min'],
    ['bits in joiners', 'a\u200c\u200d\u200cb', 'a[U+200C][U+200D][U+200C]b'],
    ['a byte order mark inside', 'a\ufeffb', 'a[U+FEFF]b'],
    ['a soft hyphen', 'pass\u00adword', 'pass[U+00AD]word'],
    ['an identifier that is a filler', 'const \u3164 = 1', 'const [U+3164] = 1'],
    ['an escape of a terminal', 'ls \u001b[8mrm -rf\u001b[0m', 'ls [U+001B][8mrm -rf[U+001B][0m'],
    ['a return of the carriage', 'good\rbad', 'good[U+000D]bad'],
    ['a null', 'a\0b', 'a[U+0000]b'],
    ['a line separator', 'a\u2028b', 'a[U+2028]b'],
    ['text in tags', 'hi\u{e0068}\u{e0069}', 'hi[U+E0068][U+E0069]'],
    ['bytes in variation selectors', 'a\ufe01\u{e0101}\u{e0102}', 'a[U+FE01][U+E0101][U+E0102]'],
    ['a Cyrillic letter in a Latin word', 'p\u0430ypal', 'p[U+0430]ypal'],
    ['a Greek letter in a Latin word', 'gith\u03bdb', 'gith[U+03BD]b'],
    ['an Armenian letter in a name', 'g\u0585ogle.exe', 'g[U+0585]ogle.exe'],
    ['a file that only looks like text', 'report\u202etxt.exe', 'report[U+202E]txt.exe'],
  ])('%s', (_name, text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('S24 left alone', () => {
  it.each([
    ['plain code', "if (a < b) {\n\treturn 'x';\n}\n"],
    ['Chinese', '变量 = “值”；'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
    ['Persian with its joiner', 'می\u200cخواهم'],
    ['Hindi with its joiner', 'क्\u200dष'],
    ['a family', '👨\u200d👩\u200d👧'],
    ['a heart and a keycap', '❤\ufe0f 1\ufe0f\u20e3'],
    ['a flag made of tags', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a Chinese character in its variant', '葛\u{e0100}'],
    ['Russian', 'Привет, сосна'],
    ['Greek', 'Καλημέρα κόσμε'],
    ['formulas', 'Δx = µm · λ, αβγ'],
    ['accents, also apart', 'café cafe\u0301 naïve'],
  ])('%s', (_name, text) => {
    expect(shown(text)).toBe(text);
  });
});

it('S24 nothing is lost: what is copied is what was there', () => {
  const parts = fc.constantFrom(
    'a',
    'p\u0430y',
    ' ',
    '\u202e',
    '\u200d',
    '👨',
    '\ufe0f',
    '\u{e0061}',
    '\u{1f3f4}',
    '葛',
    '\0',
    '\ud800',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (list) => {
      const text = list.join('');
      expect(
        splitDeceptive(text)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
    { seed: 24, numRuns: 1_000 },
  );
});

it.each(['а', 'a\u200d', '\u{e0041}', '\ufe0f', 'аa', '\u{1f3f4}\u{e0041}'])(
  'S24 a megabyte of %j does not become a page of marks',
  (text) => {
    const pieces = splitDeceptive(text.repeat(1_000_000 / text.length));
    expect(pieces.length).toBeLessThanOrEqual(1_001);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text.repeat(1_000_000 / text.length));
  },
);
