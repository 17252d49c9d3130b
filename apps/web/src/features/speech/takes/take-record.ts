import { problem } from '@lineup/shared/errors/problem.ts';
import { speechAnswer } from '@lineup/shared/speech/speech-answer.ts';
import { speechRequest } from '@lineup/shared/speech/speech-request.ts';
import * as v from 'valibot';
import { SOUND_NAMES } from '#blocks/audio/sound-format.ts';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { SPLITS } from '#features/speech/bench/speech-bench.ts';

/** How a take or a piece of it ended. `problem` only with `error` and `empty`; `wasReloaded` when the page went away while it was made. */
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

/** One request of a take: the part of the text it speaks (UTF-16 offsets), when its bytes came, and what they are. */
const takePiece = v.object({
  start: v.number(),
  end: v.number(),
  /** When the request left: it may have waited for others. */
  sentAt: v.nullable(v.number()),
  head: v.nullable(v.object({ t: v.number(), status: v.number(), contentType: v.nullable(v.string()) })),
  /** What the BFF saw of the gateway's answer, by its own clock. */
  answer: v.nullable(speechAnswer),
  firstByte: v.nullable(v.number()),
  lastByte: v.nullable(v.number()),
  /** `size` in bytes. */
  arrivals: v.array(v.object({ t: v.number(), kind: v.literal('text'), size: v.number() })),
  bytes: v.number(),
  format: v.nullable(v.object({ name: v.picklist(SOUND_NAMES), mime: v.string(), extension: v.string() })),
  /** Null until its end, and for bytes that this browser cannot decode. */
  facts: v.nullable(takeFacts),
  ending: v.nullable(takeEnd),
});

/**
 * One speech run and all that is known of it: a cell's request, the pieces it was sent in, and the sound they make. Every time but
 * `sentAt` is milliseconds since the click on the browser's monotonic clock; null is not (yet) seen.
 */
export const takeRecord = v.object({
  id: v.string(),
  sessionId: v.string(),
  /** The take's place in its session, from 0. */
  seq: v.number(),
  laneId: v.string(),
  letter: v.picklist(LANE_LETTERS),
  /** Wall-clock milliseconds, for people and file names. */
  sentAt: v.number(),
  /** With the whole text; every piece is sent with its part of it. */
  request: speechRequest,
  split: v.picklist(SPLITS),
  pieces: v.array(takePiece),
  firstSound: v.nullable(v.number()),
  /** How often playback ran dry while the take arrived. */
  starved: v.number(),
  /** The drawing of the sound: of all that came so far, of the whole at the end. */
  drawing: v.nullable(takeDrawing),
  /** The whole sound, all pieces joined; null until the end, and when nothing of it can be decoded. */
  sound: v.nullable(v.object({ ...takeFacts.entries, loudness: v.nullable(v.number()) })),
  /** When each sentence of the text begins, in seconds of sound; `isExact` where a piece begins with it, else found by its pause. */
  sentences: v.nullable(v.array(v.object({ at: v.number(), isExact: v.boolean() }))),
  ending: v.nullable(takeEnd),
});

export type Take = v.InferOutput<typeof takeRecord>;
export type TakePiece = v.InferOutput<typeof takePiece>;
export type TakeEnd = v.InferOutput<typeof takeEnd>;
export type TakeDrawing = v.InferOutput<typeof takeDrawing>;
export type TakeSound = NonNullable<Take['sound']>;
export type TakeSentences = NonNullable<Take['sentences']>;
