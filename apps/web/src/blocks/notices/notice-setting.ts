import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';

/** Whether the system tells when a long batch of runs has ended that nobody looks at. Off until a person switches it on. */
export const noticeSetting = keptSetting({ id: 'notices', schema: v.boolean(), empty: false });
