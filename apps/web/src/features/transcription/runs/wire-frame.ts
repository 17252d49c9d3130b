import * as v from 'valibot';
import { bodyEvent, endEvent, openEvent } from '@lineup/shared/wire/own-events.ts';

const stamp = { lane: v.string(), seq: v.number(), t: v.number() };

/** One event of a lane as it reached the browser, `at` milliseconds after the send; what a saved run is read back with. */
export const wireFrame = v.object({
  at: v.number(),
  event: v.variant('kind', [
    v.object({ kind: v.literal('start'), ...stamp }),
    v.object({ kind: v.literal('open'), ...stamp, ...openEvent.entries }),
    v.object({
      kind: v.literal('frame'),
      ...stamp,
      event: v.exactOptional(v.string()),
      data: v.string(),
      stray: v.array(v.string()),
    }),
    v.object({ kind: v.literal('body'), ...stamp, ...bodyEvent.entries }),
    v.object({ kind: v.literal('end'), ...stamp, ...endEvent.entries }),
  ]),
});

export type LaneFrame = v.InferOutput<typeof wireFrame>;
