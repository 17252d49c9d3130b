import { clsx } from 'clsx';
import { memo, type ReactNode } from 'react';
import { useText } from '#i18n/use-text.ts';
import { CodeSide } from './code-side.tsx';
import type { CodeRow, ComparisonRow, TextRow } from './comparison-row.ts';
import { InlineRow } from './inline-row.tsx';
import { PieceView } from './piece-view.tsx';
import type { RowLook } from './row-look.ts';
import { useRelationText } from './use-relation-text.ts';

type DiffRowProps = { row: ComparisonRow; difference: number; isCurrent: boolean; look: RowLook };

/**
 * One row of a comparison: what A says, how the two stand to each other, what B says. Stepping through the differences changes two rows of
 * what may be hundreds, so all others are spared the drawing.
 */
export const DiffRow = memo(function DiffRow({ row, difference, isCurrent, look }: DiffRowProps) {
  const text = useText();
  const describe = useRelationText(look.letters);
  const relation = describe(row);
  return (
    <div
      data-difference={difference === 0 ? undefined : difference}
      role={difference === 0 ? undefined : 'group'}
      aria-label={difference === 0 ? undefined : text('compare.difference', { number: difference, relation })}
      tabIndex={difference === 0 ? undefined : -1}
      className={clsx('scroll-my-10 outline-none', row.continues ? 'pt-1' : 'pt-3.5')}
    >
      {look.isNarrow && look.alone === null ? (
        <InlineRow row={row} look={look} label={<Label row={row} relation={relation} isCurrent={isCurrent} />} />
      ) : (
        <TwoSides
          look={look}
          middle={<Label row={row} relation={relation} isCurrent={isCurrent} />}
          a={<Side row={row} side="a" look={look} />}
          b={<Side row={row} side="b" look={look} />}
        />
      )}
    </div>
  );
});

type TwoSidesProps = { look: RowLook; a: ReactNode; middle: ReactNode; b: ReactNode };

/** Two columns and what stands between them; of a side looked at alone the other keeps its room, so that nothing moves at a flip. */
export function TwoSides({ look, a, middle, b }: TwoSidesProps) {
  if (look.alone === null) {
    return (
      <div className="grid grid-cols-[minmax(0,1fr)_88px_minmax(0,1fr)]">
        {a}
        <div className="grid place-items-center pr-3 text-center">{middle}</div>
        {b}
      </div>
    );
  }
  return (
    <div className="mx-auto grid max-w-[860px] grid-cols-[minmax(0,1fr)_auto] gap-x-3">
      <div className={clsx('col-start-1 row-start-1', look.alone === 'b' && 'invisible')}>{a}</div>
      <div className={clsx('col-start-1 row-start-1', look.alone === 'a' && 'invisible')}>{b}</div>
      <div className="col-start-2 grid min-w-14 place-items-center text-center">{middle}</div>
    </div>
  );
}

type SideProps = { row: ComparisonRow; side: 'a' | 'b'; look: RowLook };

function Side({ row, side, look }: SideProps) {
  const text = useText();
  const { letters } = look;
  if (row.type === 'stub') {
    if (side === 'a') return <div />;
    return (
      <div className="flex min-w-0 items-baseline gap-2 text-f3 text-t4">
        <span
          data-lane={letters.b}
          lang={look.languages.b}
          className="min-w-0 truncate border-b-2 border-dotted border-lane"
        >
          {row.b.text}
        </span>
        <span className="shrink-0">{text('compare.moved_from', { letter: letters.a })}</span>
      </div>
    );
  }
  const piece = row[side];
  if (piece === null) return <Nothing letter={letters[side]} />;
  if (row.type === 'code') return <CodeSide row={row} side={side} look={look} />;
  return (
    <div className="min-w-0">
      <PieceView row={row} piece={piece} side={side} look={look} />
      {side === 'b' && row.place > 0 && (
        <p className="text-f2 text-t4">{text('compare.stands', { place: row.place, letter: letters.b })}</p>
      )}
    </div>
  );
}

function Nothing({ letter }: { letter: string }) {
  const text = useText();
  return (
    <div className="flex h-full min-h-7 items-center border-y border-dashed border-line2 text-f3 text-t4">
      {text('compare.nothing', { letter })}
    </div>
  );
}

type LabelProps = { row: ComparisonRow; relation: string; isCurrent: boolean };

/** Tells how the sides stand to each other; the difference that is looked at now is marked. */
function Label({ row, relation, isCurrent }: LabelProps) {
  const isPlain = row.type === 'stub' || row.relation === 'same';
  if (isPlain) return null;
  return (
    <span
      className={clsx(
        'rounded-chip px-1 text-f2 forced-color-adjust-none',
        isCurrent ? 'bg-now text-on-now outline outline-now-line' : 'text-t3',
      )}
    >
      {isQuiet(row) && !isCurrent ? <Ticks /> : relation}
    </span>
  );
}

/** Words that differ show for themselves. */
function isQuiet(row: TextRow | CodeRow): boolean {
  return row.type === 'text' && row.relation === 'changed';
}

function Ticks() {
  return (
    <span aria-hidden className="flex gap-6">
      <span className="h-px w-4.5 bg-line2" />
      <span className="h-px w-4.5 bg-line2" />
    </span>
  );
}
