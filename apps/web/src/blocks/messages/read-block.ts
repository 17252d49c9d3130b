import type { MarkedToken, Token, Tokens } from 'marked';
import type { BlockNode, InlineNode, ListItemNode } from './markdown-node.ts';
import type { MathToken } from './math-syntax.ts';
import { readInline } from './read-inline.ts';

/** Quotes and lists inside each other deeper than this are shown as they were written. */
const DEEPEST = 8;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Makes the node of a block token; undefined for what shows nothing (blank lines, link definitions). */
export function readBlock(token: Token, depth = 0): BlockNode | undefined {
  if (depth > DEEPEST) return { type: 'literal', text: token.raw };
  // Every other kind of token, which the lexer's open type allows for, ends in the default branch.
  const known = token as MarkedToken | MathToken;
  switch (known.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return undefined;
    case 'paragraph':
      return { type: 'paragraph', children: readInline(known.tokens) };
    case 'text':
      return { type: 'lines', children: readInline(known.tokens ?? [known]) };
    case 'heading':
      return { type: 'heading', depth: known.depth, children: readInline(known.tokens) };
    case 'blockquote':
      return { type: 'quote', children: readBlocks(known.tokens, depth) };
    case 'list':
      return {
        type: 'list',
        start: known.ordered ? Number(known.start) : null,
        items: known.items.map((item) => readItem(item, depth)),
      };
    case 'code':
      return readCode(known);
    case 'math':
      return { type: 'math', text: known.text };
    case 'table':
      return readTable(known);
    case 'hr':
      return { type: 'rule' };
    default:
      return { type: 'literal', text: token.raw.trimEnd() };
  }
}

function readBlocks(tokens: readonly Token[], depth: number): BlockNode[] {
  return tokens.map((token) => readBlock(token, depth + 1)).filter((node) => node !== undefined);
}

function readItem(item: Tokens.ListItem, depth: number): ListItemNode {
  return { checked: item.task ? item.checked === true : null, children: readBlocks(item.tokens, depth) };
}

function readCode(token: Tokens.Code): BlockNode {
  const language = /^[^\s{:,]*/.exec(token.lang ?? '')?.[0] ?? '';
  return {
    type: 'code',
    language,
    text: token.text,
    closed: token.codeBlockStyle === 'indented' || isClosed(token.raw),
  };
}

/** A fence is closed by a line of its own character, at least as long as the one that opened it. */
function isClosed(raw: string): boolean {
  const fence = FENCE.exec(raw)?.[1] ?? '';
  const lines = raw.trimEnd().split('\n');
  const last = lines.length > 1 ? (lines.at(-1)?.trim() ?? '') : '';
  return last.length >= fence.length && last === fence.charAt(0).repeat(last.length);
}

function readTable(token: Tokens.Table): BlockNode {
  const readCells = (cells: readonly Tokens.TableCell[]): InlineNode[][] =>
    cells.map((cell) => readInline(cell.tokens));
  return { type: 'table', align: token.align, header: readCells(token.header), rows: token.rows.map(readCells) };
}
