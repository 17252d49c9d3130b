import type { WireRecord } from '@lineup/shared/runs/wire-record.ts';
import * as v from 'valibot';
import { wireFrameSchema } from './wire-frame-schema.ts';

/** A wire record as it is saved. */
export const wireRecordSchema = v.object({
  path: v.string(),
  request: v.unknown(),
  sentAt: v.number(),
  frames: v.array(wireFrameSchema),
}) satisfies v.GenericSchema<unknown, WireRecord>;
