import { clsx } from 'clsx';
import { RevealedText } from '#ui/revealed-text.tsx';
import type { CodeNode } from './read-highlight.ts';

/** Scopes by the first word of the highlighter's name for them; all others keep the colour of text. */
const COLOURS = new Map<string, string>(
  Object.entries({
    keyword: 'text-code-keyword',
    built_in: 'text-code-keyword',
    type: 'text-code-keyword',
    literal: 'text-code-number',
    number: 'text-code-number',
    symbol: 'text-code-number',
    string: 'text-code-string',
    regexp: 'text-code-string',
    addition: 'text-code-string',
    title: 'text-code-name',
    name: 'text-code-name',
    attr: 'text-code-name',
    attribute: 'text-code-name',
    property: 'text-code-name',
    'selector-tag': 'text-code-name',
    'selector-class': 'text-code-name',
    section: 'font-semibold text-code-name',
    comment: 'text-t3',
    quote: 'text-t3',
    meta: 'text-t3',
    deletion: 'text-bad',
  }),
);

/** Lines per text node: of growing code only the last node changes. */
const LINES_PER_NODE = 40;

/** Draws code, highlighted or plain; what in it deceives is marked. */
export function CodeView({ text, nodes }: { text: string; nodes: readonly CodeNode[] | null }) {
  return (nodes ?? splitText(text)).map((node, index) => <Part key={index} node={node} />);
}

function Part({ node }: { node: CodeNode }) {
  if (typeof node === 'string') return <RevealedText text={node} />;
  return (
    <span className={clsx(COLOURS.get(node.scope.split(' ')[0] ?? ''))}>
      {node.children.map((child, index) => (
        <Part key={index} node={child} />
      ))}
    </span>
  );
}

function splitText(text: string): string[] {
  const lines = text.split('\n');
  const parts: string[] = [];
  for (let from = 0; from < lines.length; from += LINES_PER_NODE) {
    const to = from + LINES_PER_NODE;
    parts.push(lines.slice(from, to).join('\n') + (to < lines.length ? '\n' : ''));
  }
  return parts;
}
