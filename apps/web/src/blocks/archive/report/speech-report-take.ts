import { errorCode } from '@lineup/shared/errors/error-code.ts';
import * as v from 'valibot';

const time = v.nullable(v.number());

/** A take, as a report reads it: times in milliseconds since the click, `duration` in seconds. */
export const speechReportTake = v.object({
  id: v.string(),
  seq: v.number(),
  letter: v.string(),
  request: v.object({
    gateway: v.string(),
    request: v.looseObject({ model: v.string(), input: v.string(), voice: v.string() }),
  }),
  pieces: v.array(
    v.object({
      sentAt: time,
      firstByte: time,
      lastByte: time,
      bytes: v.number(),
      format: v.nullable(v.object({ name: v.string(), mime: v.string() })),
      facts: v.nullable(v.object({ sampleRate: time, channels: v.number() })),
    }),
  ),
  firstSound: time,
  sound: v.nullable(v.object({ duration: v.number() })),
  ending: v.nullable(
    v.object({
      state: v.picklist(['complete', 'stopped', 'cut_off', 'empty', 'error']),
      problem: v.exactOptional(v.object({ code: errorCode, gatewayMessage: v.exactOptional(v.string()) })),
    }),
  ),
});

/** A take, parsed. */
export type SpeechReportTake = v.InferOutput<typeof speechReportTake>;
