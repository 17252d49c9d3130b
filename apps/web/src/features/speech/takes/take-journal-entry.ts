import * as v from 'valibot';
import { arrivingTakeEvent } from './arriving-take-event.ts';

const takeBytes = v.object({ piece: v.number(), bytes: v.instance(Uint8Array<ArrayBuffer>) });

/** What the journal of a take holds, in the order in which it came: what happened to it, and the bytes of its pieces. */
export const takeJournalEntry = v.union([v.object({ event: arrivingTakeEvent }), takeBytes]);

/** An entry of a take's journal. */
export type TakeJournalEntry = v.InferOutput<typeof takeJournalEntry>;

/** Bytes of a piece, by its place. */
export type TakeBytes = v.InferOutput<typeof takeBytes>;
