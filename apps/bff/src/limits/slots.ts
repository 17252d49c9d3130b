/** The slots of one account that may hold at most `max` at once. */
export type SlotHold = { key: string; max: number };

/** Slots that runs hold while they go on. */
export type Slots = {
  /** Takes all of these slots in every hold, or none at all: then the place of the first hold that is full is given. */
  take: (ids: readonly string[], holds: readonly SlotHold[]) => Promise<number | undefined>;
  release: (ids: readonly string[], holds: readonly SlotHold[]) => Promise<void>;
  close: () => void;
};
