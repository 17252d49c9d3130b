import type { WireFrame } from '@lineup/shared/runs/wire-record.ts';
import { stampedEvents } from '@lineup/shared/wire/stamped-events.ts';
import * as v from 'valibot';

const laneEvent = v.variant('kind', [
  v.object({ kind: v.literal('stream'), id: v.string() }),
  ...stampedEvents,
  v.object({ kind: v.literal('unreadable'), raw: v.string() }),
]);

/** A frame of a wire record as it is saved. */
export const wireFrameSchema = v.object({ at: v.number(), event: laneEvent }) satisfies v.GenericSchema<
  unknown,
  WireFrame
>;
