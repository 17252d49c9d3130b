import type { InlineNode } from '#blocks/messages/markdown-node.ts';
import type { RichText, StyleSpan } from './answer-piece.ts';

/** The text that inline nodes show, with its styles. A formula is its source, an image its description, a link its words. */
export function flattenInline(nodes: readonly InlineNode[]): RichText {
  const styles: StyleSpan[] = [];
  let text = '';

  function add(node: InlineNode): void {
    const from = text.length;
    switch (node.type) {
      case 'text':
        text += node.text;
        return;
      case 'break':
        text += '\n';
        return;
      case 'image':
        text += `[${node.alt === '' ? (node.host ?? '') : node.alt}]`;
        return;
      case 'link':
        node.children.forEach(add);
        return;
      case 'code':
      case 'math':
        text += node.text;
        styles.push({ from, to: text.length, style: 'code' });
        return;
      case 'strong':
      case 'emphasis':
      case 'strike':
        node.children.forEach(add);
        styles.push({ from, to: text.length, style: node.type });
    }
  }

  nodes.forEach(add);
  return { text, styles };
}
