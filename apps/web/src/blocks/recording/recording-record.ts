import * as v from 'valibot';

/**
 * A recording that is under way, as it is saved among the settings: since when (wall-clock milliseconds), how long it has become
 * (seconds, pauses left out), with which microphone, and in how many pieces of which type. Their bytes are kept under ids of their own.
 */
export const recordingRecord = v.object({
  id: v.pipe(v.string(), v.startsWith('recording:')),
  startedAt: v.number(),
  duration: v.number(),
  microphone: v.string(),
  mime: v.string(),
  pieces: v.pipe(v.number(), v.integer()),
});

/** A recording that is under way, as it is saved. */
export type RecordingRecord = v.InferOutput<typeof recordingRecord>;
