import { Check, Copy } from 'lucide-react';
import { useText } from '#i18n/use-text.ts';
import { IconButton } from '#ui/icon-button.tsx';
import { Caret } from './caret.tsx';
import { InlineView } from './inline-view.tsx';
import type { BlockNode, ColumnAlign } from './markdown-node.ts';
import { SideScroller } from './side-scroller.tsx';
import { useCopy } from '#ui/use-copy.ts';
import { writeTableTsv } from './write-table-tsv.ts';

type TableViewProps = { node: Extract<BlockNode, { type: 'table' }>; caret: boolean };

const ALIGNS = { left: 'text-left', center: 'text-center', right: 'text-right' } as const;

/** Draws a table; a wide one scrolls sideways by itself. */
export function TableView({ node, caret }: TableViewProps) {
  const text = useText();
  const alignOf = (column: number) => lookOf(node.align[column] ?? null);
  return (
    <div className="group/table relative">
      <SideScroller label={text('chat.table')}>
        <table className="w-full border-collapse text-[0.95em] [overflow-wrap:normal]">
          <thead>
            <tr>
              {node.header.map((cell, column) => (
                <th
                  key={column}
                  scope="col"
                  className={`border-b border-line2 py-1 pr-3 text-[0.86em] font-medium text-t3 last:pr-0 ${alignOf(column)}`}
                >
                  <InlineView nodes={cell} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {node.rows.map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={column} className={`border-b border-line py-1 pr-3 align-top last:pr-0 ${alignOf(column)}`}>
                    <InlineView nodes={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {caret && <Caret />}
      </SideScroller>
      {!caret && <CopyTable node={node} />}
    </div>
  );
}

function CopyTable({ node }: { node: TableViewProps['node'] }) {
  const text = useText();
  const { isCopied, copy } = useCopy();
  return (
    <IconButton
      size="sm"
      label={text(isCopied ? 'ui.copied' : 'message.table.copy')}
      icon={isCopied ? <Check size={14} /> : <Copy size={14} />}
      onClick={() => void copy(writeTableTsv(node))}
      className="top-0 right-0 bg-paper opacity-0 group-hover/table:opacity-100 focus-visible:opacity-100 pointer-fine:absolute pointer-coarse:opacity-100"
    />
  );
}

function lookOf(align: ColumnAlign): string {
  return ALIGNS[align ?? 'left'];
}
