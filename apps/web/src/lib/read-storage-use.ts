/** Bytes that this site uses and may use in all, as the browser estimates; null where it does not tell (plain http withholds it). */
export async function readStorageUse(): Promise<{ used: number; quota: number } | null> {
  if (!('storage' in navigator)) return null;
  const { usage, quota } = await navigator.storage.estimate();
  return usage === undefined || quota === undefined ? null : { used: usage, quota };
}
