import type { ReactNode } from 'react';
import { LaneMark } from '#blocks/lanes/lane-mark.tsx';
import { useText } from '#i18n/use-text.ts';
import { CodeLine } from './code-side.tsx';
import type { CodeRow, ComparisonRow, TextRow } from './comparison-row.ts';
import { markNumbers } from './mark-numbers.ts';
import { MarkedRun } from './marked-text.tsx';
import { PieceFrame, PieceView } from './piece-view.tsx';
import type { RowLook } from './row-look.ts';
import { sliceRichText } from './slice-rich-text.ts';
import { StyledText } from './styled-text.tsx';

type InlineRowProps = { row: ComparisonRow; look: RowLook; label: ReactNode };

/** A row in one column: what both say once, what one says behind its lane's mark. */
export function InlineRow({ row, look, label }: InlineRowProps) {
  switch (row.type) {
    case 'stub':
      return null;
    case 'code':
      return <InlineCode row={row} look={look} />;
    case 'text':
      if (row.relation === 'changed' || row.relation === 'moved' || row.relation === 'same') {
        return <InlineText row={row} look={look} label={row.relation === 'moved' ? label : null} />;
      }
      return (
        <div className="space-y-1">
          {(['a', 'b'] as const).map((side) => {
            const piece = row[side];
            if (piece === null) return null;
            return (
              <div key={side} className="flex gap-2 pl-1">
                <span className="mt-1.5 -ml-1">
                  <LaneMark letter={look.letters[side]} size={14} />
                </span>
                <div className="min-w-0 flex-1 pl-3.75">
                  <PieceView row={row} piece={piece} side={side} look={look} />
                </div>
              </div>
            );
          })}
        </div>
      );
  }
}

function InlineText({ row, look, label }: { row: TextRow; look: RowLook; label: ReactNode }) {
  const text = useText();
  const { a, b } = row;
  if (a === null || b === null) return null;
  const sides = { a: markNumbers(a, look.numbers.a), b: markNumbers(b, look.numbers.b) };
  return (
    <PieceFrame piece={a} side="a" look={look}>
      {row.runs.map((run, index) => {
        const side = run.type === 'only_b' ? 'b' : 'a';
        const rich = sliceRichText(sides[side], run[side].from, run[side].to);
        if (run.type === 'same') return <StyledText key={index} rich={rich} />;
        return (
          <span key={index}>
            {/[\p{L}\p{N}]/u.test(rich.text) && (
              <span className="mx-0.5 inline-block align-[-0.1em]">
                <LaneMark letter={look.letters[side]} size={12} />
              </span>
            )}
            <MarkedRun rich={rich} side={side} letters={look.letters} />
          </span>
        );
      })}
      {label !== null && (
        <span className="ml-2 text-f2 text-t4">
          {label} {text('compare.stands', { place: row.place, letter: look.letters.b })}
        </span>
      )}
    </PieceFrame>
  );
}

function InlineCode({ row, look }: { row: CodeRow; look: RowLook }) {
  return (
    <pre className="overflow-x-auto rounded-control bg-well py-2.5 font-mono text-[12px]/[19px] text-t2 scroll-slim [tab-size:2]">
      <div className="w-fit min-w-full">
        {row.lines.map((pair, index) => (
          <div key={index}>
            {pair.a !== null && <CodeLine pair={pair} side="a" look={look} />}
            {pair.b !== null && !pair.isSame && <CodeLine pair={pair} side="b" look={look} />}
          </div>
        ))}
      </div>
    </pre>
  );
}
