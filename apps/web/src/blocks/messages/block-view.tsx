import { Square, SquareCheck } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { Caret } from './caret.tsx';
import { CodeBlock } from './code-block.tsx';
import { drawText } from './draw-text.tsx';
import { Formula } from './formula.tsx';
import { InlineView } from './inline-view.tsx';
import type { BlockNode, ListItemNode } from './markdown-node.ts';
import { SideScroller } from './side-scroller.tsx';
import { TableView } from './table-view.tsx';

type BlockViewProps = {
  node: BlockNode;
  /** The answer is being written at the end of this block. */
  caret: boolean;
};

/** Draws one block of an answer. */
export function BlockView({ node, caret }: BlockViewProps) {
  switch (node.type) {
    case 'paragraph':
      return (
        <p className="reading">
          <InlineView nodes={node.children} />
          {caret && <Caret />}
        </p>
      );
    case 'lines':
      return (
        <>
          <InlineView nodes={node.children} />
          {caret && <Caret />}
        </>
      );
    case 'heading':
      return <Heading node={node} caret={caret} />;
    case 'quote':
      return (
        <blockquote className="border-l-2 border-line2 pl-3 text-t2">
          <BlockViews nodes={node.children} caret={caret} />
        </blockquote>
      );
    case 'list':
      return <List node={node} caret={caret} />;
    case 'code':
      return <CodeBlock language={node.language} text={node.text} closed={node.closed && !caret} caret={caret} />;
    case 'math':
      return <MathBlock source={node.text} caret={caret} />;
    case 'table':
      return <TableView node={node} caret={caret} />;
    case 'rule':
      return <hr className="border-line2" />;
    case 'literal':
      return (
        <p className="reading break-words whitespace-pre-wrap">
          {drawText(node.text)}
          {caret && <Caret />}
        </p>
      );
  }
}

/** Draws blocks that stand inside another one. */
function BlockViews({ nodes, caret }: { nodes: readonly BlockNode[]; caret: boolean }) {
  if (nodes.length === 0 && caret) return <Caret />;
  // Blocks only ever grow at the end, so their place is their identity.
  return (
    <div className="space-y-[0.5em]">
      {nodes.map((node, index) => (
        <BlockView key={index} node={node} caret={caret && index === nodes.length - 1} />
      ))}
    </div>
  );
}

function MathBlock({ source, caret }: { source: string; caret: boolean }) {
  const text = useText();
  const plain = (
    <pre data-math className="py-1 pl-5 text-[0.92em]">
      <code>{source}</code>
    </pre>
  );
  return (
    <SideScroller label={text('chat.formula')}>
      <Formula source={source} display fallback={plain} />
      {caret && <Caret />}
    </SideScroller>
  );
}

/** The page's title is its first level and a prompt its second; an answer's headings come below them. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6'] as const;
const HEADING_SIZES = ['text-[1.22em]/[1.4]', 'text-[1.1em]/[1.45]'] as const;

function Heading({ node, caret }: { node: Extract<BlockNode, { type: 'heading' }>; caret: boolean }) {
  const Tag = HEADINGS[node.depth - 1] ?? 'h6';
  return (
    <Tag className={`pt-[0.4em] font-semibold ${HEADING_SIZES[node.depth - 1] ?? ''}`}>
      <InlineView nodes={node.children} />
      {caret && <Caret />}
    </Tag>
  );
}

function List({ node, caret }: { node: Extract<BlockNode, { type: 'list' }>; caret: boolean }) {
  const items = node.items.map((item, index) => (
    <Item key={index} item={item} caret={caret && index === node.items.length - 1} />
  ));
  const look = 'reading space-y-[0.2em] pl-[1.5em] marker:text-t3';
  if (node.start === null) return <ul className={`list-disc ${look}`}>{items}</ul>;
  return (
    <ol start={node.start} className={`list-decimal ${look}`}>
      {items}
    </ol>
  );
}

function Item({ item, caret }: { item: ListItemNode; caret: boolean }) {
  const text = useText();
  const Box = item.checked === true ? SquareCheck : Square;
  return (
    <li className={item.checked === null ? undefined : 'list-none'}>
      {item.checked !== null && (
        <Box
          role="img"
          size={14}
          aria-label={text(item.checked ? 'chat.task.done' : 'chat.task.open')}
          className="float-left mt-[0.3em] -ml-[1.5em] text-t3"
        />
      )}
      <BlockViews nodes={item.children} caret={caret} />
    </li>
  );
}
