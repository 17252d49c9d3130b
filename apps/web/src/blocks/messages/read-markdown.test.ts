import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown, type MarkdownDocument } from './read-markdown.ts';

const FIXTURES: Record<string, string> = {
  'paragraphs in two scripts': 'One line\nand its second.\n\n第一段，\n第二行。🙂\n\nLast',
  'setext headings': 'Title\n=====\n\nText\n\nSub\n---\nMore\n\nnot a heading\n\n---\n',
  'reference links defined last':
    'See [the docs][d] and [d].\n\n- item [x][d]\n\n> quote [d]\n\n[d]: https://example.com/a "A\n\nB\n\nC"\n\nAfter [d].\n',
  'a definition in the middle':
    'A [one].\n\n[one]: https://one.example\n[two]: https://two.example\n\nB [two] and [one].\n',
  'footnote-like text': 'Claim[^1] and[^2].\n\n[^1]: A source of several words.\n[^2]: https://example.com\n\nEnd.',
  'HTML blocks': 'a\n\n<div>\n*b*\n\n</div>\n\n<!-- one\n\ntwo -->\n\n<script>\nx\n\ny\n</script>\nz\n',
  fences: 'Before\n```js\nlet a = `b`;\n\n\nlet c;\n```\nAfter\n\n~~~\n```\n~~~\n\n````md\n```js\n```\n````\nend',
  'an unfinished fence': 'Text\n\n```python\nprint(1)\n\nprint(2)\n``',
  'lists, tight, loose and nested':
    '- a\n- b\n\n- c\n\n  more\n  - d\n\n1. x\n2. y\n\n    code?\n\ntext\n\n* [ ] to do\n* [x] done\n\n-\n',
  'a list after a list': '1. a\n\n2. b\n\n- c\n\n+ d\n\n\n3) e\n',
  tables: '| a | b |\n| - | -: |\n| 1 | 2 |\n| 3\n\nx | y\n--- | ---\n1 | 2\ntext\n\n| not | a table |\n\nafter',
  quotes: '> a\n> b\nlazy\n\n> c\n\n> > d\n>\n> e\n\nf',
  'indented code': 'a\n\n    code\n\n    more\n\n\n\tlast\n\nb\n    not code\n',
  formulas:
    'Euler $e^{i\\pi}$ and $5 or $6.\n\n$$\na_1 + b_2\n- c\n$$\n\n\\[ x*y*z \\] and \\(a_b\\)\n\n$$ open\n\nb $$\n',
  'unfinished inline syntax': '**bold *and `code\n\n[link](https://example.com/\n\n![image](\n\n~~gone\n\n<https://exa',
  'all line ends': 'a\r\nb\rc\r\n\r\n- d\r\n\r\n  e\r\rf\r\n',
};

const LINES = [
  '',
  '',
  '',
  ' ',
  '# h',
  'text',
  'two words',
  '- a',
  '  b',
  '    c',
  '1. n',
  '10) m',
  '> q',
  '>',
  '```',
  '```js',
  '~~~',
  '---',
  '===',
  '***',
  '| a | b |',
  '| - | - |',
  'a | b',
  '-|-',
  '[x]: https://x.example',
  '[x]: /y "open',
  'close"',
  'see [x] or [x][y]',
  '[y]:',
  '<div>',
  '</div>',
  '<!-- a',
  'b -->',
  '<b>',
  '$$',
  '$a_b$',
  '\\[',
  '\\]',
  '*em',
  'em*',
  '`code',
  '\\',
  '\t',
  '+',
  '中文。',
  '-',
];

function readInPieces(source: string, cuts: readonly number[]): MarkdownDocument {
  let document = readMarkdown('');
  for (const cut of [...cuts, source.length]) document = readMarkdown(source.slice(0, cut), document);
  return document;
}

describe('readMarkdown', () => {
  it.each(Object.entries(FIXTURES))('reads %s the same however the text arrives', (_, source) => {
    let document = readMarkdown('');
    for (let length = 1; length <= source.length; length += 1) {
      document = readMarkdown(source.slice(0, length), document);
      expect(document.blocks).toEqual(readMarkdown(source.slice(0, length)).blocks);
    }
  });

  it('reads any text the same in any pieces as at once', () => {
    const text = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, fc.array(fc.nat(160), { maxLength: 12 }), (source, places) => {
        const cuts = places.filter((place) => place < source.length).toSorted((a, b) => a - b);
        const { blocks } = readMarkdown(source);
        expect(readInPieces(source, cuts).blocks).toEqual(blocks);
        for (const block of blocks) expect(source.startsWith(block.source, block.start)).toBe(true);
      }),
      { seed: 20_261_123, numRuns: 3_000 },
    );
  });

  it('keeps every block that did not change as the same object', () => {
    const before = readMarkdown('# One\n\nTwo\n\n- three\n\nfour');
    const after = readMarkdown('# One\n\nTwo\n\n- three\n\nfour and more', before);
    expect(after.blocks.slice(0, 3)).toEqual(before.blocks.slice(0, 3));
    after.blocks.slice(0, 3).forEach((block, index) => expect(block).toBe(before.blocks[index]));
  });

  it('parses only the open tail', () => {
    const closed = 'Paragraph.\n\n'.repeat(500);
    expect(readMarkdown(`${closed}open`).closed).toBe(closed.length - 'Paragraph.\n\n'.length);
    expect(readMarkdown(`${closed}open\n`).closed).toBe(closed.length);
  });

  it('looks for no marks in a paragraph that nobody can read', () => {
    const long = `${'*words* and 文字 '.repeat(5_000)}\n\nAfter *that*.`;
    const { blocks } = readMarkdown(long);
    expect(blocks.map(({ node }) => ('children' in node ? node.children.length : 0))).toEqual([1, 3]);
    expect(readInPieces(long, [10_000, 50_001, 60_000]).blocks).toEqual(blocks);
  });

  it('reads lists no deeper than they are drawn', () => {
    const nested = Array.from({ length: 500 }, (_, level) => `${'  '.repeat(level)}- level ${level}`).join('\n');
    const { blocks } = readMarkdown(`${nested}\n\nAfter.`);
    expect(blocks.map(({ node }) => node.type)).toEqual(['list', 'paragraph']);
    expect(JSON.stringify(blocks[0])).toContain('level 499');
  });

  it('starts over when the text is another one', () => {
    const before = readMarkdown('# One\n\nTwo\n');
    expect(readMarkdown('Three', before).blocks).toEqual(readMarkdown('Three').blocks);
  });
});
