import type { RunNumbers } from '@lineup/shared/runs/measure-run.ts';

/** A lane in the race: its numbers, whether it has ended in an error, and whether it only went on from an earlier answer. */
export type Racer = { id: string; numbers: RunNumbers; hasFailed: boolean; isContinued: boolean };

/**
 * The lanes of a turn in the order of their first text; those that went on from an earlier answer
 * and those without a text behind, the failed ones last; equal ones as they stand.
 */
export function rankRuns<Lane extends Racer>(racers: readonly Lane[]): Lane[] {
  return racers.toSorted((a, b) => weigh(a) - weigh(b));
}

/** A number that no time reaches, with room for one more behind it. */
const BEHIND = Number.MAX_SAFE_INTEGER / 2;

function weigh({ numbers, hasFailed, isContinued }: Racer): number {
  if (numbers.firstText !== null) return isContinued ? BEHIND - 1 : numbers.firstText;
  return hasFailed ? BEHIND * 2 : BEHIND;
}
