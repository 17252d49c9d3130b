import { median } from '../median.ts';
import type { Relay } from './relay.ts';

/** What a relay costs, as the median over rounds, and how many times as much the first costs, as the median of the ratios within a round. */
export type Paired = { cost: number; firstAgainst: number };

type Options = { rounds: number; measure: (relay: Relay) => Promise<number> };

/**
 * Measures relays side by side: every round has all of them, and every other round in reverse, so that what the machine does meanwhile
 * strikes all alike. A first round warms them up and is not counted.
 */
export async function pairRounds(
  relays: readonly (Relay | undefined)[],
  { rounds, measure }: Options,
): Promise<Map<Relay | undefined, Paired>> {
  const present = relays.filter((relay) => relay !== undefined);
  const costs = new Map(present.map((relay): [Relay, number[]] => [relay, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const relay of round % 2 === 0 ? present : present.toReversed()) {
      const cost = await measure(relay);
      if (round > 0) costs.get(relay)?.push(cost);
    }
  }
  const [first = []] = costs.values();
  return new Map(
    [...costs].map(([relay, of]) => [
      relay,
      { cost: median(of), firstAgainst: median(of.map((cost, round) => (first[round] ?? Number.NaN) / cost)) },
    ]),
  );
}
