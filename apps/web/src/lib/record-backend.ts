import type { AnyRecord, PartStore, StoreName } from './open-database.ts';

/** One change of one store. `change` reads a record and writes what is made of it, in the transaction of the other changes. */
export type Change =
  | { store: StoreName; put: AnyRecord }
  | { store: StoreName; remove: string }
  /** All records whose id begins so. */
  | { store: StoreName; removePrefix: string }
  /** Null is left as it is: a record that is not there, or a change that is none. */
  | { store: StoreName; id: string; update: (before: AnyRecord | undefined) => AnyRecord | null };

/** Where records live: IndexedDB, or memory where that is denied. Records come back as they were written, unparsed. */
export type RecordBackend = {
  get(store: StoreName, id: string): Promise<AnyRecord | undefined>;
  getAll(store: StoreName): Promise<AnyRecord[]>;
  /** The records whose id begins so, in the order of their ids. */
  getByPrefix(store: StoreName, prefix: string): Promise<AnyRecord[]>;
  /** The parts of one session in the order of `seq`, those of one `seq` (two tabs can give the same) in that of their ids. */
  getParts(store: PartStore, sessionId: string): Promise<AnyRecord[]>;
  /** Makes several changes in one transaction: all or none. */
  change(changes: readonly Change[]): Promise<void>;
};
