import * as v from 'valibot';
import { problem } from '@lineup/shared/errors/problem.ts';
import { cue } from '@lineup/shared/subtitles/cue.ts';
import { transcriptionParameters } from '@lineup/shared/transcription/transcription-lanes.ts';
import { END_CAUSES } from '@lineup/shared/wire/own-events.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { UPLOAD_WAYS } from '#features/transcription/recordings/upload-ways.ts';
import { wireFrame } from './wire-frame.ts';

/**
 * One request of a run: a recording that is whole, or a piece of it from `start` to `end` (seconds; `end` is null where the
 * duration is not known). `askedAt` is null while it waits for its turn.
 */
const runPart = v.object({
  start: v.number(),
  end: v.nullable(v.number()),
  askedAt: v.nullable(v.number()),
  name: v.string(),
  /** The content type that the file was sent with. */
  type: v.optional(v.string(), ''),
  bytes: v.number(),
  /** How much had left the browser when; `sent` is a share from 0 to 1. */
  progress: v.array(v.object({ at: v.number(), sent: v.number() })),
  frames: v.array(wireFrame),
  /** What the BFF says of the gateway, `aborted` also when the person stopped it; `lost` between browser and BFF; `reloaded` when the page went away. */
  ending: v.nullable(
    v.object({
      at: v.number(),
      cause: v.picklist([...END_CAUSES, 'lost', 'reloaded']),
      problem: v.exactOptional(problem),
    }),
  ),
});

/**
 * One transcription by one lane: the requests as sent and every fact of what came, so that text and end state can be derived
 * again at any time. All times but `sentAt` are milliseconds after it, on the browser's monotonic clock.
 */
export const transcriptionRun = v.object({
  id: v.string(),
  sessionId: v.string(),
  turnId: v.string(),
  seq: v.number(),
  laneId: v.string(),
  /** The lane's letter, which is also its name on the wire. */
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  request: transcriptionParameters,
  /** Wall clock, for people. */
  sentAt: v.number(),
  /** How the recording travelled. */
  way: v.picklist(UPLOAD_WAYS),
  /** Seconds of sound; null when this browser cannot decode it. */
  duration: v.nullable(v.number()),
  parts: v.array(runPart),
  /** The transcript as a person has edited it; null: as it came. */
  edited: v.nullable(v.array(cue)),
});

export type TranscriptionRun = v.InferOutput<typeof transcriptionRun>;
export type RunPart = v.InferOutput<typeof runPart>;
