import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import type { AnswerPiece, PieceKind } from './answer-piece.ts';
import type { TextRow } from './comparison-row.ts';
import { markNumbers } from './mark-numbers.ts';
import { Mark, OnlyHere } from './mark.tsx';
import { MarkedText } from './marked-text.tsx';
import type { RowLook } from './row-look.ts';
import { StyledText } from './styled-text.tsx';

const LOOKS: Record<PieceKind, string> = {
  heading: 'pt-2 text-[16px] font-semibold',
  sentence: '',
  row: 'border-b border-line pb-0.5 text-[14px]',
  code: '',
  math: 'font-mono text-[13px]',
};

type PieceViewProps = { row: TextRow; piece: AnswerPiece; side: 'a' | 'b'; look: RowLook };

/** One side's prose in a row: what both say recedes, what only this side says stands out. */
export function PieceView({ row, piece, side, look }: PieceViewProps) {
  const { letters, mode } = look;
  const rich = markNumbers(piece, look.numbers[side]);
  if (row.relation === `only_${side}` || row.relation === 'apart') {
    return (
      <PieceFrame piece={piece} side={side} look={look} isWhole>
        <OnlyHere side={side}>
          <StyledText rich={rich} />
        </OnlyHere>
      </PieceFrame>
    );
  }
  const isMarkedWhole = mode === 'sentences' && row.runs.some(({ type }) => type !== 'same');
  return (
    <PieceFrame piece={piece} side={side} look={look}>
      <span
        data-lane={letters[side]}
        className={clsx(row.relation === 'moved' && 'border-b-2 border-dotted border-lane box-decoration-clone')}
      >
        {isMarkedWhole ? (
          <Mark side={side} letters={letters}>
            <StyledText rich={rich} />
          </Mark>
        ) : (
          <MarkedText rich={rich} runs={row.runs} side={side} letters={letters} />
        )}
      </span>
    </PieceFrame>
  );
}

type PieceFrameProps = {
  piece: AnswerPiece;
  side: 'a' | 'b';
  look: RowLook;
  /** All of it is on this side alone. */
  isWhole?: boolean;
  children: ReactNode;
};

/** A piece as its Markdown places it: heading, list item, quote, table row. */
export function PieceFrame({ piece, side, look, isWhole = false, children }: PieceFrameProps) {
  const indent = { paddingInlineStart: `${piece.depth * 1.5}em` };
  return (
    <div
      data-lane={look.letters[side]}
      lang={look.languages[side]}
      className={clsx(
        'min-w-0 text-[15px] break-words whitespace-pre-line reading',
        LOOKS[piece.kind],
        isWhole
          ? '-ml-3.75 border-l-3 border-lane bg-[color-mix(in_oklch,var(--lane)_8%,transparent)] py-0.5 pr-2 pl-3 text-t1 forced-color-adjust-none'
          : 'text-t3',
      )}
    >
      <div style={indent} className={clsx('relative', piece.isQuoted && 'border-l-2 border-line2 pl-3')}>
        {piece.marker !== '' && <span className="absolute -ml-[1.5em] text-t3 tabular-nums">{piece.marker}</span>}
        {children}
      </div>
    </div>
  );
}
