import type { Cell, CellRow } from './list-cells.ts';

/** The cells that the next press speaks: those without a sound of this text under these settings, or all when none is missing. */
export function cellsToSpeak(rows: readonly CellRow[]): Cell[] {
  const cells = rows.flatMap((row) => row.cells);
  const missing = cells.filter(({ take, isStale }) => take === null || isStale || isFailed(take.ending));
  return missing.length > 0 ? missing : cells.filter(({ take }) => take?.ending !== null);
}

function isFailed(ending: NonNullable<Cell['take']>['ending']): boolean {
  return ending !== null && ending.state !== 'complete';
}
