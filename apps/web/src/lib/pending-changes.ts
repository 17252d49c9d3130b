import type { AnyRecord, StoreName } from './store-names.ts';
import type { Change, RecordPlace } from './record-backend.ts';

/** Changes that could not be written yet, in their order. */
export const pendingChanges = {
  /** Adds changes behind the others; what they make void is left out, but for what others are made only with. */
  add(pending: readonly Change[], changes: readonly Change[]): Change[] {
    return [...pendingChanges.without(pending, changes), ...changes];
  },

  /** What is still to be written when `written` has been. */
  without(pending: readonly Change[], written: readonly Change[]): Change[] {
    const needed = new Set([...pending, ...written].flatMap(conditionOf).map(nameOf));
    return pending.filter((each) => isNeeded(each, needed) || !written.some((later) => makesVoid(later, each)));
  },

  /** Whether these changes must not be made before those that are pending, because something else would come of it. */
  mustFollow(pending: readonly Change[], changes: readonly Change[]): boolean {
    const conditions = pending.flatMap(conditionOf);
    return changes.some((each) => {
      if (conditions.some((place) => touches(each, place))) return true;
      if ('removePrefix' in each) return false;
      const own = { store: each.store, id: idOf(each) };
      // A plain put and a removal make void what is pending of their record, but for a removal of all that begins so.
      const isPlain = !('update' in each) && conditionOf(each).length === 0;
      return pending.some(
        (earlier) =>
          (touches(earlier, own) && (!isPlain || 'removePrefix' in earlier)) ||
          conditionOf(each).some((place) => touches(earlier, place)),
      );
    });
  },

  /** The records of a store that must be read before these changes can be made. */
  toRead(pending: readonly Change[], store: StoreName): string[] {
    return [...new Set(pending.flatMap((each) => (each.store === store && 'update' in each ? [each.id] : [])))];
  },

  /** The records of a store as if the changes had been made; `records` are those that are wanted, and those of `toRead`. */
  make(pending: readonly Change[], store: StoreName, records: readonly AnyRecord[]): AnyRecord[] {
    const known = new Map(records.map((record) => [record.id, record]));
    for (const each of pending) if (each.store === store) make(known, each);
    return [...known.values()];
  },
};

function make(known: Map<string, AnyRecord>, each: Change): void {
  if ('put' in each) known.set(each.put.id, each.put);
  else if ('remove' in each) known.delete(each.remove);
  else if ('removePrefix' in each) {
    for (const id of known.keys()) if (id.startsWith(each.removePrefix)) known.delete(id);
  } else {
    const after = each.update(known.get(each.id));
    if (after !== null) known.set(after.id, after);
  }
}

function conditionOf(each: Change): RecordPlace[] {
  return 'onlyWith' in each && each.onlyWith !== undefined ? [each.onlyWith] : [];
}

function nameOf({ store, id }: RecordPlace): string {
  return `${store} ${id}`;
}

function isNeeded(each: Change, needed: ReadonlySet<string>): boolean {
  if ('removePrefix' in each) return [...needed].some((name) => name.startsWith(`${each.store} ${each.removePrefix}`));
  return needed.has(nameOf({ store: each.store, id: idOf(each) }));
}

function idOf(each: Exclude<Change, { removePrefix: string }>): string {
  if ('put' in each) return each.put.id;
  return 'remove' in each ? each.remove : each.id;
}

function touches(each: Change, { store, id }: RecordPlace): boolean {
  if (each.store !== store) return false;
  return 'removePrefix' in each ? id.startsWith(each.removePrefix) : idOf(each) === id;
}

/** Whether nothing is left of an earlier change when a later one is made. */
function makesVoid(later: Change, earlier: Change): boolean {
  if (later.store !== earlier.store || 'update' in later || conditionOf(later).length > 0) return false;
  if ('removePrefix' in earlier) return 'removePrefix' in later && earlier.removePrefix.startsWith(later.removePrefix);
  return touches(later, { store: earlier.store, id: idOf(earlier) });
}
