import { useText } from '#i18n/use-text.ts';
import { Caret } from './caret.tsx';
import { InlineView } from './inline-view.tsx';
import type { BlockNode, ColumnAlign } from './markdown-node.ts';
import { SideScroller } from './side-scroller.tsx';

type TableViewProps = { node: Extract<BlockNode, { type: 'table' }>; caret: boolean };

const ALIGNS = { left: 'text-left', center: 'text-center', right: 'text-right' } as const;

/** Draws a table; a wide one scrolls sideways by itself. */
export function TableView({ node, caret }: TableViewProps) {
  const text = useText();
  const alignOf = (column: number) => lookOf(node.align[column] ?? null);
  return (
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
  );
}

function lookOf(align: ColumnAlign): string {
  return ALIGNS[align ?? 'left'];
}
