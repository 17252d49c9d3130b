import * as v from 'valibot';

/**
 * A piece of a transcript that is edited: its times in seconds from the beginning of the audio, both null where the answer had none.
 * `id` is unique among the cues of a transcript and stays the same while the cue is edited.
 */
export const cue = v.pipe(
  v.object({
    id: v.string(),
    start: v.nullable(v.number()),
    end: v.nullable(v.number()),
    text: v.string(),
    speaker: v.exactOptional(v.string()),
  }),
  v.check(
    ({ start, end }) => (start === null || end === null ? start === end : start <= end),
    'a cue has two times in order, or none',
  ),
);

/** A piece of a transcript that is edited, parsed. */
export type Cue = v.InferOutput<typeof cue>;

/** A cue that has its times. */
export type TimedCue = Cue & { start: number; end: number };
