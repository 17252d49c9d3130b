import type { Links, Token } from 'marked';
import { lexMarkdown } from './lex-markdown.ts';
import type { BlockNode } from './markdown-node.ts';
import { readBlock } from './read-block.ts';

/** A top-level block of an answer. `start` is its place in the source and its identity; a block that did not change is the same object. */
export type MarkdownBlock = { start: number; source: string; node: BlockNode };

/** An answer read so far. What lies before `closed` (a place in the source) cannot change any more and is not parsed again. */
export type MarkdownDocument = { source: string; blocks: readonly MarkdownBlock[]; closed: number; links: Links };

const EMPTY: MarkdownDocument = { source: '', blocks: [], closed: 0, links: {} };

/** A line that may define a link: it changes blocks before it, and its title may run over blank lines. */
const MAY_DEFINE = /^[ \t>*+\-\d.)]*\[(?:[^\]\\]|\\[\s\S])+\]:/m;

/**
 * Reads Markdown that grows at its end. Given the document read before, only its open tail is parsed; the result is the same as
 * reading the whole source at once.
 */
export function readMarkdown(text: string, previous: MarkdownDocument = EMPTY): MarkdownDocument {
  const source = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
  const base = source.startsWith(previous.source) ? previous : EMPTY;
  const tail = lexMarkdown(source.slice(base.closed));
  // A definition counts for the whole answer, also for the blocks that are closed; it is rare enough to read all again.
  const isStale = base.closed > 0 && !haveSameTargets(tail.links, base.links);
  const { tokens, links } = isStale ? lexMarkdown(source) : tail;
  const from = isStale ? 0 : base.closed;

  const known = new Map(base.blocks.map((block) => [block.start, block]));
  const keepsLinks = haveSameTargets(links, base.links);
  const blocks = base.blocks.filter((block) => block.start < from);
  let start = from;
  for (const token of tokens) {
    const before = known.get(start);
    const isKept = before?.source === token.raw && (keepsLinks || !token.raw.includes('['));
    const block = isKept ? before : createBlock(token, start);
    if (block !== undefined) blocks.push(block);
    start += token.raw.length;
  }
  return { source, blocks, closed: from + measureClosed(tokens, source.slice(from)), links };
}

function createBlock(token: Token, start: number): MarkdownBlock | undefined {
  const node = readBlock(token);
  return node === undefined ? undefined : { start, source: token.raw, node };
}

/**
 * How much of the text no further text can change: all before the last block that stands after a blank line and has begun
 * beyond doubt, which is when its first line is whole.
 */
function measureClosed(tokens: readonly Token[], text: string): number {
  const lastBreak = text.lastIndexOf('\n');
  let closed = 0;
  let start = 0;
  let before: Token | undefined;
  for (const token of tokens) {
    const isBorder = before !== undefined && (before.type === 'space' || before.raw.endsWith('\n\n'));
    if (isBorder && token.type !== 'space' && start <= lastBreak) closed = start;
    if (MAY_DEFINE.test(token.raw)) break;
    start += token.raw.length;
    before = token;
  }
  return closed;
}

function haveSameTargets(a: Links, b: Links): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => a[name]?.href === b[name]?.href && a[name]?.title === b[name]?.title)
  );
}
