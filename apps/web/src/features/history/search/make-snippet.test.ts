import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet } from './make-snippet.ts';
import { splitQuery } from './split-query.ts';

/** A snippet as one line, hits in brackets. */
function write(text: string, query: string): string {
  return makeSnippet(text, splitQuery(query))
    .map((part) => (part.isHit ? `[${part.text}]` : part.text))
    .join('');
}

describe('makeSnippet', () => {
  it.each([
    ['The ferry leaves.', 'FERRY', 'The [ferry] leaves.'],
    ['one\n\n two  three', 'two one', '[one] [two] three'],
    ['aaa', 'aa a', '[aaa]'],
    ['绿茶用八十度的水', '八十', '绿茶用[八十]度的水'],
    ['Ｆｕｌｌ width', 'full', '[Ｆｕｌｌ] width'],
    ['a ﬁne day', 'ine', 'a [ﬁne] day'],
    ['cafe\u0301 au lait', 'café', '[cafe\u0301] au lait'],
    ['nothing of it', 'zebra', 'nothing of it'],
    ['', 'a', ''],
  ])('%j for %j', (text, query, snippet) => {
    expect(write(text, query)).toBe(snippet);
  });

  it('cuts a long text around the first hit, at words', () => {
    const text = `${'before '.repeat(1000)}the needle${' after'.repeat(1000)}`;
    const snippet = write(text, 'needle');
    expect(snippet).toMatch(/^…before before .*the \[needle\] after.*…$/);
    expect(snippet.length).toBeLessThan(220);
  });

  it('shows only what is in the text, whole characters, whatever is looked for', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 900 });
    fc.assert(
      fc.property(texts, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }), (text, query) => {
        const shown = makeSnippet(text, splitQuery(query)).map((part) => part.text);
        const body = shown.filter((part) => part !== '…').join('');
        expect(text.isWellFormed() ? body.isWellFormed() : true).toBe(true);
        expect(text.replaceAll(/\s+/g, ' ')).toContain(body.replaceAll('…', ''));
      }),
      { seed: 6, numRuns: 300 },
    );
  });
});
