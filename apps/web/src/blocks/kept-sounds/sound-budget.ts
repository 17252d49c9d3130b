import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

/** The budgets to choose from, in megabytes (1,000,000 bytes). */
export const SOUND_BUDGETS = [64, 256, 1_000, 4_000] as const;

const DEFAULT_MEGABYTES = 256;

/** How many megabytes of sound this device keeps. */
export const soundBudget = keptSetting({
  id: 'sound.budget',
  schema: v.picklist(SOUND_BUDGETS),
  empty: DEFAULT_MEGABYTES,
});
