import { keptSetting } from './kept-setting.ts';
import * as v from 'valibot';

/** Whether the browser has been asked; it may show a question, which nobody wants twice. */
const asked = keptSetting({ id: 'storage.persistence_asked', schema: v.boolean(), empty: false });

/** Asks the browser, once, not to clear this site's data when the disk runs short. Does nothing where it cannot be asked (plain http). */
export async function keepForGood(): Promise<void> {
  if (!('storage' in navigator) || (await asked.load())) return;
  asked.change(() => true);
  await navigator.storage.persist();
}
