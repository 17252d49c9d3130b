/** Compares by id, as IndexedDB orders keys: by UTF-16 units. */
export function byId(a: { id: string }, b: { id: string }): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
