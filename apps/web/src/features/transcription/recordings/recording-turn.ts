import * as v from 'valibot';
import { cue } from '@lineup/shared/subtitles/cue.ts';
import { recording } from './recording.ts';

/** What was really said, as far as a person knows it: typed, or read from a file whose cues may have times. */
const reference = v.object({
  text: v.string(),
  /** The name of the file it is from; null when it was typed. */
  file: v.nullable(v.string()),
  cues: v.array(cue),
});

export type Reference = v.InferOutput<typeof reference>;

/** A turn of a transcription: one recording, whose bytes are kept under the turn's id. */
export const recordingTurn = v.object({
  id: v.string(),
  sessionId: v.string(),
  seq: v.number(),
  /** Wall clock. */
  addedAt: v.optional(v.number(), 0),
  recording,
  /** Null: the majority of the lanes stands in for it. */
  reference: v.optional(v.nullable(reference), null),
});

export type RecordingTurn = v.InferOutput<typeof recordingTurn>;
