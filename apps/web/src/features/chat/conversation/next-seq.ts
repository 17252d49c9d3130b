/** The number of what is added behind these. Order is by number, so one that is behind a deleted one must not come before the others. */
export function nextSeq(parts: readonly { seq: number }[]): number {
  return parts.reduce((next, { seq }) => Math.max(next, seq + 1), 0);
}
