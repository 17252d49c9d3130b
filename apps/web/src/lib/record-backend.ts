import type { AnyRecord, PartStore, StoreName } from './store-names.ts';

/** Where one record is. */
export type RecordPlace = { store: StoreName; id: string };

/**
 * One change of one store. `update` reads a record and writes what is made of it, in the transaction of the other changes; it must be
 * pure, since it may be asked more than once. What is `onlyWith` another record is left out where that is not there by then, so that
 * nothing is kept of what another tab has deleted.
 */
export type Change =
  | { store: StoreName; put: AnyRecord; onlyWith?: RecordPlace }
  | { store: StoreName; remove: string }
  /** All records whose id begins so. */
  | { store: StoreName; removePrefix: string }
  /** Null leaves the record as it is: there is none, or nothing to change. */
  | {
      store: StoreName;
      id: string;
      update: (before: AnyRecord | undefined) => AnyRecord | null;
      onlyWith?: RecordPlace;
    };

/**
 * Where records live: IndexedDB, or memory where that is denied. Records come back as they were written, unparsed; one that cannot be
 * read at all comes back as its id alone. What is asked for first is done first.
 */
export type RecordBackend = {
  get(store: StoreName, id: string): Promise<AnyRecord | undefined>;
  getAll(store: StoreName): Promise<AnyRecord[]>;
  /** The records whose id begins so, in the order of their ids; with `from`, those from this id on. */
  getByPrefix(store: StoreName, prefix: string, from?: string): Promise<AnyRecord[]>;
  /** The parts of one session in the order of `seq`, those of one `seq` (two tabs can give the same) in that of their ids. */
  getParts(store: PartStore, sessionId: string): Promise<AnyRecord[]>;
  /** Makes several changes in one transaction, in their order: all or none. */
  change(changes: readonly Change[]): Promise<void>;
};
