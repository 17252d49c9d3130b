import type { Relay } from './relay.ts';
import { writeValue } from './write-value.ts';

/** How much memory each relay has grown by. */
export function listGrowths(growths: ReadonlyMap<Relay, number>): string {
  return [...growths].map(([{ name }, bytes]) => `${name} ${writeValue.megabytes(bytes)}`).join(', ');
}
