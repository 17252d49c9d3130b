import type { Take } from './take-record.ts';

type Kept = {
  takes: readonly Take[];
  /** Takes that this page makes itself: what comes of them is newer here. */
  isLive: (id: string) => boolean;
  /** Takes that any tab is making: what is kept of them is not all. */
  isMaking: (id: string) => boolean;
};

/**
 * What a page shows of a session's takes, out of what it has and what is kept: what is there is as it is kept, since this page keeps in
 * the same breath whatever it changes. What has not changed stays the same object.
 */
export function mergeTakes(own: readonly Take[], { takes, isLive, isMaking }: Kept): Take[] {
  const known = new Map(own.map((take) => [take.id, take]));
  const merged = takes.map((kept) => {
    const before = known.get(kept.id);
    return before !== undefined && (isLive(kept.id) || isSame(before, kept)) ? before : kept;
  });
  return [...merged, ...own.filter(({ id }) => isMaking(id))];
}

/** A take changes after its end only by being asked again. */
function isSame({ ending: a, pieces }: Take, { ending: b, pieces: kept }: Take): boolean {
  if (a?.state !== b?.state || a?.t !== b?.t) return false;
  return pieces.every(({ ending }, index) => ending?.t === kept[index]?.ending?.t);
}
