import * as v from 'valibot';
import { wireFrameSchema } from './wire-frame-schema.ts';

/** What the journal of a run holds: first what was asked, then every frame that came. */
export const journalEntry = v.union([
  v.object({ asked: v.object({ path: v.string(), request: v.unknown(), sentAt: v.number() }) }),
  v.object({ frame: wireFrameSchema }),
]);

/** An entry of a run's journal. */
export type JournalEntry = v.InferOutput<typeof journalEntry>;
