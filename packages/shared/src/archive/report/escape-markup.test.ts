import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test.each([
  ['<script>&', '&lt;script&gt;&amp;'],
  [`"x' onload=`, '&quot;x&#39; onload='],
  ['a\r\nb\tc', 'a\nb\tc'],
  ['\u001b[31m\u0000\u007f\u0085', '␛[31m␀␡\ufffd'],
  ['\ud800x\uffff', '\ufffdx\ufffd'],
  ['😀 \u202e', '😀 \u202e'],
])('%j becomes %j', (text, escaped) => {
  expect(escapeMarkup(text)).toBe(escaped);
});

test('of no text is anything left that begins an element or ends an attribute', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      expect(escapeMarkup(text)).not.toMatch(/[<>"']|[^\P{Cc}\n\t]|&(?!amp;|lt;|gt;|quot;|#39;)/u);
    }),
    { seed: 6 },
  );
});
