import type { KeptBlob } from '#lib/list-blobs.ts';

type Kept = {
  /** Oldest first. */
  sounds: readonly KeptBlob[];
  /** Bytes that may be kept. */
  budget: number;
  /** Whose sound stays whatever it takes: what is on the screen. */
  isProtected: (id: string) => boolean;
};

/** Chooses the sounds to let go so that the others fit into the budget: the oldest first, nothing while they fit. */
export function chooseToLetGo({ sounds, budget, isProtected }: Kept): KeptBlob[] {
  let excess = sounds.reduce((sum, { bytes }) => sum + bytes, 0) - budget;
  const chosen: KeptBlob[] = [];
  for (const sound of sounds) {
    if (excess <= 0) break;
    if (isProtected(sound.id)) continue;
    chosen.push(sound);
    excess -= sound.bytes;
  }
  return chosen;
}
