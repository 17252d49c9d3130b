import * as v from 'valibot';
import { SOUND_NAMES } from '#blocks/audio/sound-format.ts';

/** What is known of a recording; its bytes are kept apart from it. */
export const recording = v.object({
  name: v.string(),
  origin: v.picklist(['file', 'microphone', 'sample']),
  bytes: v.number(),
  /** By the first bytes, whatever the name says. */
  format: v.object({ name: v.picklist(SOUND_NAMES), mime: v.string(), extension: v.string() }),
  /** What decoding told; null when this browser cannot decode it. `duration` in seconds; `sampleRate` in Hz, if the header tells. */
  sound: v.nullable(
    v.object({
      duration: v.number(),
      sampleRate: v.nullable(v.number()),
      envelope: v.object({ peaks: v.array(v.number()), rms: v.array(v.number()) }),
    }),
  ),
});

export type Recording = v.InferOutput<typeof recording>;
