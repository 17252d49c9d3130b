import type { BenchFault } from '#features/speech/bench/check-bench.ts';
import type { ResolvedSpeechLane } from '#features/speech/bench/speech-lane.ts';
import type { CellLayout } from './cell-layout.ts';
import type { CellRow } from './list-cells.ts';
import type { RowFocus } from './use-cell-focus.ts';
import { VoiceCell } from './voice-cell.tsx';
import { VoiceHead } from './voice-head.tsx';

type VoiceRowProps = {
  row: CellRow;
  /** Its place in the grid, from 0. */
  place: number;
  /** All lanes, of which a phone shows one. */
  lanes: readonly ResolvedSpeechLane[];
  layout: CellLayout;
  fault: BenchFault | null;
  focus: RowFocus;
};

/** A voice in every lane that is shown. */
export function VoiceRow({ row: { voice, cells }, place, lanes, layout, fault, focus }: VoiceRowProps) {
  return (
    <tr>
      <VoiceHead voice={voice} lanes={lanes} fault={fault} />
      {cells.map((cell, column) => (
        <VoiceCell
          key={cell.lane.id}
          cell={cell}
          layout={layout}
          fault={fault}
          focus={{
            place: `${place}:${column}`,
            isStop: focus.isStop(column),
            onFocus: () => focus.onFocus(column),
            onMove: (event) => focus.onMove(event, column),
          }}
        />
      ))}
    </tr>
  );
}
