import { clsx } from 'clsx';
import type { BenchFault } from '#features/speech/bench/check-bench.ts';
import { useTransportStore } from '#features/speech/transport/use-transport-store.ts';
import { CellActionButton } from './cell-action-button.tsx';
import { CellButton, type CellFocus } from './cell-button.tsx';
import { CellFace } from './cell-face.tsx';
import type { CellLayout } from './cell-layout.ts';
import { describeCell } from './describe-cell.ts';
import type { Cell } from './list-cells.ts';
import { offerAction } from './offer-action.ts';
import { useCellAction } from './use-cell-action.ts';
import { useCellLabel } from './use-cell-label.ts';
import { usePlayback } from './use-playback.ts';
import { usePressCell } from './use-press-cell.ts';

const HEIGHTS: Record<CellLayout, string> = {
  alone: 'min-h-40',
  column: 'min-h-24',
  row: 'min-h-16.5',
  row_open: 'min-h-24',
};

type VoiceCellProps = {
  cell: Cell;
  layout: CellLayout;
  /** Why nothing can be spoken now. */
  fault: BenchFault | null;
  focus: CellFocus;
};

/** A voice in a lane: a press speaks it, then plays and pauses it. */
export function VoiceCell({ cell, fault, focus, ...props }: VoiceCellProps) {
  const { take, isStale, lane } = cell;
  const isCurrent = useTransportStore(({ takeId }) => take !== null && takeId === take.id);
  const { isPlaying, isGone } = usePlayback(take, isCurrent);
  const shown = describeCell({ take, isGone });
  const label = useCellLabel({ cell, shown, isPlaying });
  const press = usePressCell({ cell, shown });
  const doAction = useCellAction(cell);
  const action = offerAction(shown, isStale);
  const onAct = action === null ? null : () => doAction(action);
  // A phone's rows are low; the one that is played gets more room.
  const layout = props.layout === 'row' && isCurrent ? 'row_open' : props.layout;

  return (
    <td
      data-lane={lane.letter}
      data-state={shown.state}
      aria-selected={isCurrent}
      aria-busy={take !== null && take.ending === null}
      className={clsx(
        // A height of its own is what lets the cell's content fill it; in Firefox the content would then have no other.
        'relative h-px supports-[-moz-appearance:none]:h-full border-b border-line p-0 align-top not-last:border-r',
        isCurrent && 'bg-[color-mix(in_oklch,var(--lane)_9%,transparent)]',
      )}
    >
      <CellButton
        label={label}
        focus={focus}
        refusal={shown.state === 'unspoken' ? fault : null}
        onPress={press}
        onAct={onAct}
      />
      <div className={clsx('pointer-events-none relative flex h-full px-3.5 pt-2 pb-1.5', HEIGHTS[layout])}>
        <CellFace
          shown={shown}
          layout={layout}
          isCurrent={isCurrent}
          isStale={isStale}
          action={action !== null && onAct !== null && <CellActionButton action={action} onAct={onAct} />}
        />
      </div>
      {isCurrent && <CurrentFrame />}
    </td>
  );
}

function CurrentFrame() {
  return (
    <span
      aria-hidden
      className="pointer-events-none absolute inset-0 shadow-[inset_0_0_0_2px_var(--accent)] forced-border"
    />
  );
}
