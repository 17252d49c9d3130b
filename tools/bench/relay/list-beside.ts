import type { Paired } from './pair-rounds.ts';
import type { Relay } from './relay.ts';

/** What the yardsticks of a paired row cost, and how many times as much the first does. */
export function listBeside(paired: ReadonlyMap<Relay | undefined, Paired>, write: (cost: number) => string): string {
  return [...paired]
    .map(([relay, { cost, firstAgainst }], index) =>
      index === 0 ? `${relay?.name} ${write(cost)}` : `${relay?.name} ${write(cost)} (${firstAgainst.toFixed(2)}×)`,
    )
    .join(', ');
}
