import type { AnyRecord, PartStore, StoreName } from './open-database.ts';

/** One change of one store. */
export type Change = { store: StoreName; put: AnyRecord } | { store: StoreName; remove: string };

/** Where records live: IndexedDB, or memory where that is denied. Records come back as they were written, unparsed. */
export type RecordBackend = {
  get(store: StoreName, id: string): Promise<AnyRecord | undefined>;
  getAll(store: StoreName): Promise<AnyRecord[]>;
  /** The parts of one session in the order of `seq`. */
  getParts(store: PartStore, sessionId: string): Promise<AnyRecord[]>;
  /** Makes several changes in one transaction. */
  change(changes: readonly Change[]): Promise<void>;
};
