import { Lexer, Marked, Tokenizer, type Links, type Token } from 'marked';
import { hanStrong } from './han-strong.ts';
import { mathSyntax } from './math-syntax.ts';

/** How far ahead of a character the lexer looks within one paragraph (characters): its cost is this times the paragraph's length. */
const REACH = 4_000;
/** A paragraph that is longer than any that is read (characters) is shown as it was written: looking for marks in it would hold the page. */
const LONGEST = 50_000;
/** Lists inside each other deeper than this are not looked for, since none is drawn so deep: each costs a reading of all that is in it. */
const DEEPEST_LIST = 16;
/** A line that opens this many quotes and lists at once makes the lexer recurse to no reader's use. */
const TOO_DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){32}/m;

/** Chinese and Japanese write no space after an address: its sentence goes on with one of these. */
const WIDE_PUNCTUATION = /[\u3000-\u303F\uFF01-\uFF0F\uFF1A-\uFF1F“”‘’]/;

/** How many lists the lexer is inside of. */
let depth = 0;

const marked = new Marked({
  gfm: true,
  extensions: [...mathSyntax, hanStrong],
  tokenizer: {
    paragraph(source) {
      if (source.length <= LONGEST) return false;
      const raw = this.rules.block.paragraph.exec(source)?.[0] ?? '';
      return raw.length > LONGEST
        ? { type: 'paragraph', raw, text: raw, tokens: [{ type: 'text', raw, text: raw, escaped: false }] }
        : false;
    },
    list(source) {
      if (depth >= DEEPEST_LIST) return undefined;
      depth += 1;
      try {
        return Tokenizer.prototype.list.call(this, source);
      } finally {
        depth -= 1;
      }
    },
    emStrong: (source) => (source.length > REACH ? undefined : false),
    del: (source) => (source.length > REACH ? undefined : false),
    url(source) {
      const near = source.slice(0, REACH);
      const end = near.search(WIDE_PUNCTUATION);
      return Tokenizer.prototype.url.call(this, end === -1 ? near : near.slice(0, end));
    },
    inlineText(source) {
      return Tokenizer.prototype.inlineText.call(this, source.slice(0, REACH));
    },
  },
});

/** What the lexer found: top-level tokens whose `raw` join to the source, and the link definitions. */
export type LexedMarkdown = { tokens: readonly Token[]; links: Links };

/** Lexes Markdown (GFM and formulas); a source that is nested beyond reason comes back as one text token. */
export function lexMarkdown(source: string): LexedMarkdown {
  const plain: LexedMarkdown = { tokens: [{ type: 'html', raw: source, text: source }], links: {} };
  if (TOO_DEEP.test(source)) return plain;
  try {
    const tokens = new Lexer(marked.defaults).lex(source);
    return { tokens, links: tokens.links };
  } catch (error) {
    // The stack is the only limit that the lexer sets on nesting.
    if (error instanceof RangeError) return plain;
    throw error;
  }
}
