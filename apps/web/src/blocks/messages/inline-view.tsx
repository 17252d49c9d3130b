import { RevealedText } from '#ui/revealed-text.tsx';
import { drawText } from './draw-text.tsx';
import { Formula } from './formula.tsx';
import { FormulaSource } from './formula-source.tsx';
import { RemoteImage } from './remote-image.tsx';
import type { InlineNode } from './markdown-node.ts';

/** Draws inline nodes. Links open in a new tab and give nothing of this page away. */
export function InlineView({ nodes }: { nodes: readonly InlineNode[] }) {
  // Inline nodes only ever grow at the end, so their place is their identity.
  return nodes.map((node, index) => <OneInline key={index} node={node} />);
}

function OneInline({ node }: { node: InlineNode }) {
  switch (node.type) {
    case 'text':
      return drawText(node.text);
    case 'strong':
      return (
        <strong className="font-semibold">
          <InlineView nodes={node.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <InlineView nodes={node.children} />
        </em>
      );
    case 'strike':
      return (
        <del>
          <InlineView nodes={node.children} />
        </del>
      );
    case 'code':
      return (
        <code className="rounded-chip bg-well px-1 py-px text-[0.88em] break-words forced-border">
          <RevealedText text={node.text} />
        </code>
      );
    case 'math':
      return <Formula source={node.text} display={node.display} fallback={<FormulaSource source={node.text} />} />;
    case 'break':
      return <br />;
    case 'link':
      return (
        <>
          <a
            href={node.href}
            title={node.href}
            target="_blank"
            rel="noopener noreferrer"
            className="underline decoration-line3 underline-offset-2 hover:decoration-current"
          >
            <InlineView nodes={node.children} />
          </a>
          {node.host !== null && <span className="font-mono text-[0.88em] text-t3"> ({node.host})</span>}
        </>
      );
    case 'image':
      return <RemoteImage href={node.href} host={node.host} alt={node.alt} />;
  }
}
