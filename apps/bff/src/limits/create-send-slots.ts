import { randomUUID } from 'node:crypto';
import type { SlotHold, Slots } from './slots.ts';

/** The slots of the runs of one send. */
export type SendSlots = {
  ids: readonly string[];
  /** One run has ended: its slot is free, unless a run that still waits for its turn needs it. */
  endOne: () => Promise<void>;
  endAll: () => Promise<void>;
};

/** `atOnce`: of `runs`, so many go on at the same time at most, and so many slots are held. */
export function createSendSlots({
  slots,
  holds,
  runs,
  atOnce,
}: {
  slots: Slots;
  holds: readonly SlotHold[];
  runs: number;
  atOnce: number;
}): SendSlots {
  const held = Array.from({ length: Math.min(runs, atOnce) }, () => randomUUID());
  let open = runs;
  const release = async (ids: string[]): Promise<void> => {
    if (ids.length > 0) await slots.release(ids, holds);
  };
  return {
    ids: [...held],
    async endOne() {
      open -= 1;
      await release(held.splice(Math.max(0, open)));
    },
    endAll: () => release(held.splice(0)),
  };
}
