import type { BlockNode, InlineNode } from '#blocks/messages/markdown-node.ts';
import { readMarkdown } from '#blocks/messages/read-markdown.ts';
import type { AnswerPiece, RichText } from './answer-piece.ts';
import { flattenInline } from './flatten-inline.ts';
import { sliceRichText } from './slice-rich-text.ts';
import { splitSentences } from './split-sentences.ts';

type Place = Pick<AnswerPiece, 'marker' | 'depth' | 'isQuoted'>;

const CELL_BORDER: InlineNode = { type: 'text', text: ' | ' };

/** Reads an answer's Markdown into the pieces that are aligned: sentences of prose, and whole headings, table rows, code blocks and formulas. */
export function readPieces(answer: string): AnswerPiece[] {
  const pieces: AnswerPiece[] = [];
  let block = 0;

  function add(
    kind: AnswerPiece['kind'],
    text: RichText,
    { place, language = '' }: { place: Place; language?: string },
  ) {
    if (text.text.trim() !== '') pieces.push({ ...place, ...text, kind, block, language });
  }

  function addProse(text: RichText, place: Place) {
    block += 1;
    let from = 0;
    let marker = place.marker;
    for (const sentence of splitSentences(text.text)) {
      const start = from + sentence.length - sentence.trimStart().length;
      add('sentence', sliceRichText(text, start, from + sentence.trimEnd().length), { place: { ...place, marker } });
      marker = '';
      from += sentence.length;
    }
  }

  function addWhole(kind: AnswerPiece['kind'], text: RichText, where: { place: Place; language?: string }) {
    block += 1;
    add(kind, text, where);
  }

  function addNode(node: BlockNode, place: Place): void {
    switch (node.type) {
      case 'paragraph':
        if (isTitle(node.children)) return addWhole('heading', flattenInline(node.children), { place });
        return addProse(flattenInline(node.children), place);
      case 'lines':
        return addProse(flattenInline(node.children), place);
      case 'literal':
        return addProse({ text: node.text, styles: [] }, place);
      case 'heading':
        return addWhole('heading', flattenInline(node.children), { place });
      case 'code':
        return addWhole('code', { text: node.text, styles: [] }, { place, language: node.language });
      case 'math':
        return addWhole('math', { text: node.text, styles: [] }, { place });
      case 'quote':
        return addNodes(node.children, { ...place, isQuoted: true });
      case 'list':
        node.items.forEach((item, index) => {
          const marker = node.start === null ? '•' : `${node.start + index}.`;
          addNodes(item.children, { ...place, marker, depth: place.depth + 1 });
        });
        return;
      case 'table':
        [node.header, ...node.rows].forEach((cells) => addWhole('row', flattenInline(joinCells(cells)), { place }));
        return;
      case 'rule':
    }
  }

  /** Only the first block of a list item stands beside its sign. */
  function addNodes(nodes: readonly BlockNode[], place: Place): void {
    nodes.forEach((node, index) => addNode(node, index === 0 ? place : { ...place, marker: '' }));
  }

  for (const { node } of readMarkdown(answer).blocks) addNode(node, { marker: '', depth: 0, isQuoted: false });
  return pieces;
}

function joinCells(cells: readonly InlineNode[][]): InlineNode[] {
  return cells.flatMap((cell, index) => (index === 0 ? cell : [CELL_BORDER, ...cell]));
}

/** Models often write a heading as a paragraph in bold. */
function isTitle([first, ...others]: readonly InlineNode[]): boolean {
  return first?.type === 'strong' && others.length === 0;
}
