import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

/** The budgets to choose from, in mebibytes. */
export const SOUND_BUDGETS = [64, 256, 1024, 4096] as const;

/** Bytes of a mebibyte. */
export const MEBIBYTE = 1_048_576;

/** How many mebibytes of sound this device keeps. */
export const soundBudget = keptSetting({
  id: 'sound.budget',
  schema: v.picklist(SOUND_BUDGETS),
  empty: 256,
});
