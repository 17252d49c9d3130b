import * as v from 'valibot';
import { keptSetting } from '#lib/kept-setting.ts';
import type { AudioInput } from './list-inputs.ts';

/** The microphone that was chosen on this device; null is whichever the system prefers. The name outlives the id in some browsers. */
export const rememberedInput = keptSetting<AudioInput | null>({
  id: 'recording.input',
  schema: v.nullable(v.object({ id: v.string(), name: v.string() })),
  empty: null,
});
