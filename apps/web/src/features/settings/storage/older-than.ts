import type { KeptBlob } from '#lib/list-blobs.ts';

const DAY_MS = 86_400_000;

/** The files that were kept before so many days, seen from `at` (wall-clock milliseconds); all of them for none. */
export function olderThan(files: readonly KeptBlob[], { days, at }: { days: number; at: number }): KeptBlob[] {
  return days === 0 ? [...files] : files.filter(({ savedAt }) => savedAt < at - days * DAY_MS);
}
