/** Sums by name, kept for each day apart. */
export type Tally = {
  /** Adds whole numbers to the sums of a day. */
  add: (day: string, amounts: ReadonlyMap<string, number>) => Promise<void>;
  /** The sums of a day by these names, in their order; 0 for one that nothing was added to. */
  read: (day: string, names: readonly string[]) => Promise<number[]>;
  /** All sums of a day. */
  readAll: (day: string) => Promise<ReadonlyMap<string, number>>;
};
