import * as v from 'valibot';
import { problem } from '@lineup/shared/errors/problem.ts';
import { transcriptionParameters } from '@lineup/shared/transcription/transcription-lanes.ts';
import { END_CAUSES } from '@lineup/shared/wire/own-events.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { wireFrame } from './wire-frame.ts';

/**
 * One transcription by one lane: the request as sent and every fact of what came, so that text and end state can be derived
 * again at any time. All times but `sentAt` are milliseconds after the send, on the browser's monotonic clock.
 */
export const transcriptionRun = v.object({
  id: v.string(),
  sessionId: v.string(),
  seq: v.number(),
  /** The lane's letter, which is also its name on the wire. */
  lane: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  request: transcriptionParameters,
  /** Wall clock, for people. */
  sentAt: v.number(),
  upload: v.object({
    name: v.string(),
    bytes: v.number(),
    /** Seconds of sound; null when this browser cannot decode it. */
    duration: v.nullable(v.number()),
    /** How much had left the browser when; `sent` is a share from 0 to 1. */
    progress: v.array(v.object({ at: v.number(), sent: v.number() })),
  }),
  frames: v.array(wireFrame),
  /** What the BFF says of the gateway, `aborted` also when the person stopped it; `lost` between browser and BFF; `reloaded` when the page went away. */
  end: v.nullable(
    v.object({
      at: v.number(),
      cause: v.picklist([...END_CAUSES, 'lost', 'reloaded']),
      problem: v.exactOptional(problem),
    }),
  ),
});

export type TranscriptionRun = v.InferOutput<typeof transcriptionRun>;
