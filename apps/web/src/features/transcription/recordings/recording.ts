import * as v from 'valibot';

const span = v.object({ start: v.number(), end: v.number() });

/** What is known of a recording; its bytes are kept apart from it. */
export const recording = v.object({
  name: v.string(),
  origin: v.picklist(['file', 'microphone', 'sample']),
  bytes: v.number(),
  /** By the first bytes, whatever the name says. */
  format: v.object({ name: v.string(), mime: v.string(), extension: v.string() }),
  /** What decoding told; null when this browser cannot decode it. `duration` in seconds; `sampleRate` in Hz, if the header tells. */
  sound: v.nullable(
    v.object({
      duration: v.number(),
      sampleRate: v.nullable(v.number()),
      channels: v.optional(v.nullable(v.number()), null),
      envelope: v.object({ peaks: v.array(v.number()), rms: v.array(v.number()) }),
      /** Pauses in it, where it can be cut. */
      silences: v.optional(v.array(span), []),
      /** The decoder gave up before the end: what is known is of the part before. */
      isDamaged: v.optional(v.boolean(), false),
    }),
  ),
  /** The picture's size in pixels; null for sound alone. */
  video: v.optional(v.nullable(v.object({ width: v.number(), height: v.number() })), null),
});

export type Recording = v.InferOutput<typeof recording>;
