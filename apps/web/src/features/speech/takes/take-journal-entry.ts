import * as v from 'valibot';
import { arrivingTakeEvent } from './arriving-take-event.ts';

/** What the journal of a take holds, in the order in which it came: what happened to it, and the bytes of its pieces. */
export const takeJournalEntry = v.union([
  v.object({ event: arrivingTakeEvent }),
  v.object({ piece: v.number(), bytes: v.instance(Uint8Array<ArrayBuffer>) }),
]);

/** An entry of a take's journal. */
export type TakeJournalEntry = v.InferOutput<typeof takeJournalEntry>;
