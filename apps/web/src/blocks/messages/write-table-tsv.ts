import type { BlockNode, InlineNode } from './markdown-node.ts';

/** A cell that a spreadsheet would compute instead of showing: `=…`, `@…`, and `+…` or `-…` that is no number; in full width, too. */
const COMPUTED = /^(?:[=@＝＠]|[+\-＋－](?![\d.,]+ ?%?$))/;

/** A table as tab-separated values, which spreadsheets take from the clipboard; every cell is one line of plain text. */
export function writeTableTsv({ header, rows }: Extract<BlockNode, { type: 'table' }>): string {
  return [header, ...rows].map((cells) => cells.map(writeCell).join('\t')).join('\n');
}

function writeCell(nodes: readonly InlineNode[]): string {
  const text = nodes.map(plainText).join('').replaceAll(/\s+/g, ' ').trim();
  return COMPUTED.test(text) ? `'${text}` : text;
}

function plainText(node: InlineNode): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'math':
      return node.text;
    case 'strong':
    case 'emphasis':
    case 'strike':
    case 'link':
      return node.children.map(plainText).join('');
    case 'break':
      return ' ';
    case 'image':
      return node.alt;
  }
}
