import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { END_CAUSES } from '@lineup/shared/wire/own-events.ts';
import * as v from 'valibot';

const stamp = { lane: v.string(), seq: v.number(), t: v.number() };

const laneEvent = v.variant('kind', [
  v.object({ kind: v.literal('stream'), id: v.string() }),
  v.object({ kind: v.literal('start'), ...stamp }),
  v.object({
    kind: v.literal('open'),
    ...stamp,
    status: v.number(),
    contentType: v.nullable(v.string()),
    requestId: v.nullable(v.string()),
  }),
  v.object({
    kind: v.literal('frame'),
    ...stamp,
    event: v.exactOptional(v.string()),
    data: v.string(),
    stray: v.array(v.string()),
  }),
  v.object({ kind: v.literal('body'), ...stamp, text: v.string(), truncated: v.boolean() }),
  v.object({
    kind: v.literal('end'),
    ...stamp,
    cause: v.picklist(END_CAUSES),
    events: v.number(),
    bytes: v.number(),
    comments: v.number(),
  }),
  v.object({ kind: v.literal('unreadable'), raw: v.string() }),
]);

/** A frame of a wire record as it is saved. */
export const wireFrameSchema = v.object({ at: v.number(), event: laneEvent }) satisfies v.GenericSchema<
  unknown,
  WireFrame
>;
