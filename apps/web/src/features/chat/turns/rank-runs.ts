import type { RunNumbers } from '@lineup/shared/runs/measure-run.ts';

/** A lane in the race: its numbers, and whether it has ended in an error. */
export type Racer = { id: string; numbers: RunNumbers; hasFailed: boolean };

/** The lanes of a turn in the order of their first text; those without one behind, the failed ones last; equal ones as they stand. */
export function rankRuns<Lane extends Racer>(racers: readonly Lane[]): Lane[] {
  return racers.toSorted((a, b) => weigh(a) - weigh(b));
}

/** A number that no time reaches, with room for one more behind it. */
const BEHIND = Number.MAX_SAFE_INTEGER / 2;

function weigh({ numbers, hasFailed }: Racer): number {
  if (numbers.firstText !== null) return numbers.firstText;
  return hasFailed ? BEHIND * 2 : BEHIND;
}
