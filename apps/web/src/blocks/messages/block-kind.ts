import type { BlockNode } from './markdown-node.ts';

/** What a block of an answer is to a reader who goes through several answers section by section. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list'
  | 'code'
  | 'table'
  | 'quote'
  | 'math'
  | 'rule'
  | 'html'
  | 'other';

/** Names a block's kind, as `data-block` carries it. */
export function blockKind({ type }: BlockNode): BlockKind {
  switch (type) {
    case 'lines':
      return 'other';
    case 'literal':
      return 'html';
    case 'heading':
    case 'paragraph':
    case 'list':
    case 'code':
    case 'table':
    case 'quote':
    case 'math':
    case 'rule':
      return type;
  }
}
