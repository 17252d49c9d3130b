import * as v from 'valibot';
import { keptSetting } from './kept-setting.ts';
import { getStorageState } from './storage-state.ts';

/** Whether the browser has been asked; it may show a question, which nobody wants twice. */
const asked = keptSetting({ id: 'storage.persistence_asked', schema: v.boolean(), empty: false });

/**
 * Asks the browser, once on this device, not to clear this site's data when the disk runs short; to be called when there is something
 * worth keeping. Does nothing where it cannot be asked (plain http) or nothing is stored.
 */
export async function keepForGood(): Promise<void> {
  // Types say it is always there; plain http withholds it.
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return;
  if ((await asked.load()) || getStorageState() !== 'stored') return;
  asked.change(() => true);
  await navigator.storage.persist();
}
