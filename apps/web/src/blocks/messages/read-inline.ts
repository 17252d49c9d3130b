import type { MarkedToken, Token, Tokens } from 'marked';
import { decodeEntities } from './decode-entities.ts';
import type { InlineNode } from './markdown-node.ts';
import type { MathToken } from './math-syntax.ts';
import { readAddress } from './read-address.ts';

/** Deeper than this, text is shown as it was written. */
const DEEPEST = 16;
const LINE_BREAK_TAG = /^<br\s*\/?>$/i;
/** Words that look like an address: `example.com`, `https://example.com/path`. */
const LOOKS_LIKE_HOST = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?::\d+)?)(?:[/?#]|$)/iu;

/** Makes nodes of a block's inline tokens; HTML becomes text, and a link that may not be followed becomes its words and its target. */
export function readInline(tokens: readonly Token[], depth = 0): InlineNode[] {
  return mergeTexts(tokens.flatMap((token) => readToken(token, depth)));
}

function readToken(token: Token, depth: number): InlineNode[] {
  if (depth > DEEPEST) return [{ type: 'text', text: token.raw }];
  // Every other kind of token, which the lexer's open type allows for, ends in the default branch.
  const known = token as MarkedToken | MathToken;
  switch (known.type) {
    case 'strong':
      return [{ type: 'strong', children: readInline(known.tokens, depth + 1) }];
    case 'em':
      return [{ type: 'emphasis', children: readInline(known.tokens, depth + 1) }];
    case 'del':
      return [{ type: 'strike', children: readInline(known.tokens, depth + 1) }];
    case 'codespan':
      return [{ type: 'code', text: known.text }];
    case 'math':
      return [{ type: 'math', text: known.text, display: known.display }];
    case 'br':
      return [{ type: 'break' }];
    case 'html':
      return [LINE_BREAK_TAG.test(known.raw) ? { type: 'break' } : { type: 'text', text: known.raw }];
    case 'link':
      return readLink(known, depth);
    case 'image':
      return [readImage(known)];
    case 'escape':
      return [{ type: 'text', text: known.text }];
    case 'text':
      return known.tokens === undefined
        ? [{ type: 'text', text: decodeEntities(known.text) }]
        : readInline(known.tokens, depth + 1);
    case 'checkbox':
      return [];
    default:
      return [{ type: 'text', text: token.raw }];
  }
}

function readLink(token: Tokens.Link, depth: number): InlineNode[] {
  const children = readInline(token.tokens, depth + 1);
  const target = token.autolink === true ? token.href : decodeEntities(token.href);
  const address = readAddress(target);
  if (address === undefined) return [...children, { type: 'text', text: ` (${target})` }];
  // An image has controls of its own, which cannot stand inside a link: it comes after the link.
  const images = children.filter(({ type }) => type === 'image');
  const words = children.filter(({ type }) => type !== 'image');
  if (words.length === 0) words.push({ type: 'text', text: address.host ?? target });
  return [{ type: 'link', href: address.href, host: namesOtherHost(words, address.host), children: words }, ...images];
}

/** The true host, when the link's words are an address with another one. */
function namesOtherHost(children: readonly InlineNode[], host: string | null): string | null {
  const words = children.map((child) => ('text' in child ? child.text : '')).join('');
  const named = LOOKS_LIKE_HOST.exec(words.trim())?.[1];
  return named === undefined || named.toLowerCase() === host ? null : host;
}

function readImage(token: Tokens.Image): InlineNode {
  const address = readAddress(decodeEntities(token.href));
  const alt = decodeEntities(token.text);
  return { type: 'image', href: address?.href ?? null, host: address?.host ?? null, alt };
}

function mergeTexts(nodes: readonly InlineNode[]): InlineNode[] {
  const merged: InlineNode[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      merged[merged.length - 1] = { type: 'text', text: last.text + node.text };
    else merged.push(node);
  }
  return merged;
}
