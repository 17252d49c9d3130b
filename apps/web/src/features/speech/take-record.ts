import { problem } from '@lineup/shared/errors/problem.ts';
import { speechRequest } from '@lineup/shared/speech/speech-request.ts';
import * as v from 'valibot';
import { SOUND_NAMES } from '#blocks/audio/sound-format.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';

/** How a take ended. `problem` only with `error` and `empty`; `wasReloaded` when the page went away while it was made. */
const takeEnd = v.object({
  state: v.picklist(['complete', 'stopped', 'cut_off', 'empty', 'error']),
  t: v.number(),
  problem: v.exactOptional(problem),
  wasReloaded: v.exactOptional(v.literal(true)),
});

/** What the bytes are, read from their header and by decoding them; `sampleRate` in Hz, `duration` in seconds. */
const takeFacts = v.object({
  codec: v.nullable(v.string()),
  sampleRate: v.nullable(v.number()),
  channels: v.number(),
  duration: v.number(),
});

const takeDrawing = v.object({
  envelope: v.object({ peaks: v.array(v.number()), rms: v.array(v.number()) }),
  seconds: v.number(),
});

/**
 * One speech run and all that is known of it: a lane's request, when its bytes came, and what they are. Every time but `sentAt` is
 * milliseconds since the click on the browser's monotonic clock; null is not (yet) seen.
 */
export const takeRecord = v.object({
  id: v.string(),
  sessionId: v.string(),
  /** The take's place in its session, from 0. */
  seq: v.number(),
  letter: v.picklist(LANE_LETTERS),
  /** Wall-clock milliseconds, for people and file names. */
  sentAt: v.number(),
  request: speechRequest,
  head: v.nullable(v.object({ status: v.number(), contentType: v.nullable(v.string()) })),
  times: v.object({
    head: v.nullable(v.number()),
    firstByte: v.nullable(v.number()),
    firstSound: v.nullable(v.number()),
    lastByte: v.nullable(v.number()),
  }),
  /** `size` in bytes. */
  arrivals: v.array(v.object({ t: v.number(), kind: v.literal('text'), size: v.number() })),
  bytes: v.number(),
  format: v.nullable(v.object({ name: v.picklist(SOUND_NAMES), mime: v.string(), extension: v.string() })),
  /** How often playback ran dry while the take arrived. */
  starved: v.number(),
  /** The drawing of the sound: of all that came so far, of the whole at the end. */
  drawing: v.nullable(takeDrawing),
  /** Null until the end, and for bytes that this browser cannot decode. */
  facts: v.nullable(takeFacts),
  end: v.nullable(takeEnd),
});

export type Take = v.InferOutput<typeof takeRecord>;
export type TakeEnd = v.InferOutput<typeof takeEnd>;
export type TakeFacts = v.InferOutput<typeof takeFacts>;
export type TakeDrawing = v.InferOutput<typeof takeDrawing>;
