import type { AlignedColumn } from '@lineup/shared/alignment/aligned-transcripts.ts';

/** The columns, by their place, in which a lane has other words than the reference, too many, or none. */
export function listDifferences(columns: readonly AlignedColumn[]): number[] {
  return columns.flatMap(({ cells }, column) =>
    cells.some(({ kind }) => kind !== 'same' && kind !== 'absent') ? [column] : [],
  );
}
