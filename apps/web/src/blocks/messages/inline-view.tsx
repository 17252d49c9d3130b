import { ImageOff } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import type { InlineNode } from './markdown-node.ts';

type ImageNode = Extract<InlineNode, { type: 'image' }>;

/** Draws inline nodes. Links open in a new tab and give nothing of this page away. */
export function InlineView({ nodes }: { nodes: readonly InlineNode[] }) {
  // Inline nodes only ever grow at the end, so their place is their identity.
  return nodes.map((node, index) => <OneInline key={index} node={node} />);
}

function OneInline({ node }: { node: InlineNode }) {
  switch (node.type) {
    case 'text':
      return node.text;
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
    case 'math':
      return (
        <code
          data-math={node.type === 'math' || undefined}
          className="rounded-chip bg-well px-1 py-px text-[0.88em] break-words forced-border"
        >
          {node.text}
        </code>
      );
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
      return <ImageReference node={node} />;
  }
}

/** A remote image would tell its host who reads what, and when: only its address is shown. */
function ImageReference({ node }: { node: ImageNode }) {
  const text = useText();
  const label = node.host === null ? text('chat.image') : text('chat.image.from', { host: node.host });
  return (
    <span className="inline-flex max-w-full items-center gap-1.5 rounded-chip bg-well px-1.5 text-[0.88em] text-t3 forced-border">
      <ImageOff size={13} aria-hidden className="shrink-0" />
      {node.href === null ? (
        label
      ) : (
        <a href={node.href} title={node.href} target="_blank" rel="noopener noreferrer" className="truncate underline">
          {label}
        </a>
      )}
      {node.alt !== '' && <span className="truncate text-t2">{node.alt}</span>}
    </span>
  );
}
