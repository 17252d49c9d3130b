import { editDistance } from './edit-distance.ts';
import { internKeys } from './intern-keys.ts';

/** The index of the sequence that is nearest to all others together, by edit distance; the first of several, null of none. */
export function findMedoid(sequences: readonly (readonly string[])[]): number | null {
  const totals = sequences.map(() => 0);
  for (const [one, rowKeys] of sequences.entries()) {
    for (const [other, columnKeys] of sequences.entries()) {
      if (other <= one) continue;
      const { rows, columns, keys } = internKeys(rowKeys, columnKeys);
      const distance = editDistance({ rows, columns, vocabulary: keys.length });
      totals[one] = (totals[one] ?? 0) + distance;
      totals[other] = (totals[other] ?? 0) + distance;
    }
  }
  const least = totals.indexOf(Math.min(...totals));
  return least === -1 ? null : least;
}
