import * as v from 'valibot';
import { TRANSCRIPTION_LIMITS } from '#limits/limits.ts';
import { laneId } from '#wire/lane-id.ts';

const formValue = v.union([v.string(), v.number(), v.boolean(), v.array(v.string())]);

/**
 * The form fields of one transcription request, file excepted; unset parameters are not sent, unknown ones pass.
 * An array is sent as one repeated field (`timestamp_granularities[]`).
 */
export const transcriptionParameters = v.objectWithRest(
  { model: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) },
  formValue,
);

/** One candidate of a transcription. */
export const transcriptionLane = v.strictObject({
  id: laneId,
  gateway: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  request: transcriptionParameters,
});

/** The `lanes` field of `POST /api/transcriptions`: 1 to 8 lanes with distinct ids, before the field `file`. */
export const transcriptionLanes = v.pipe(
  v.array(transcriptionLane),
  v.minLength(1),
  v.maxLength(TRANSCRIPTION_LIMITS.lanes),
  v.check((lanes) => new Set(lanes.map((lane) => lane.id)).size === lanes.length, 'lane ids must be distinct'),
);

/** The `lanes` field of `POST /api/transcriptions`, parsed. */
export type TranscriptionLanes = v.InferOutput<typeof transcriptionLanes>;
