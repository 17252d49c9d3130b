import { byId } from './by-id.ts';

/**
 * Compares parts of a session by their number, those of one number by their id: two tabs can give the same number, and every tab must
 * come to the same order.
 */
export function byPlace(a: { id: string; seq: number }, b: { id: string; seq: number }): number {
  return a.seq - b.seq || byId(a, b);
}
