import * as v from 'valibot';
import { bodyEvent, endEvent, openEvent, startEvent } from './own-events.ts';

const stamp = { lane: v.string(), seq: v.number(), t: v.number() };

/** The events that belong to a lane, read, as they are kept: `seq` counts in the lane, `t` is the BFF's clock in milliseconds. */
export const stampedEvents = [
  v.object({ kind: v.literal('start'), ...stamp, ...startEvent.entries }),
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
] as const;
