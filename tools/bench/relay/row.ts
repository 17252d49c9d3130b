import type { Figure } from './figure.ts';
import type { World } from './open-world.ts';
import type { RelayBudgets } from './relay-budgets.ts';

/** Something that is measured of the relay: one run, one figure or a few. */
export type Row = (world: World, budgets: RelayBudgets) => Promise<Figure[]>;
