import * as v from 'valibot';
import { takeRecord } from './take-record.ts';

const piece = takeRecord.entries.pieces.item.entries;
const t = v.number();

const pieceEvent = v.variant('type', [
  v.object({ type: v.literal('sent'), t }),
  v.object({ type: v.literal('head'), ...piece.head.wrapped.entries, answer: piece.answer }),
  v.object({ type: v.literal('bytes'), t, size: v.number() }),
  v.object({ type: v.literal('format'), format: piece.format.wrapped }),
  v.object({ type: v.literal('piece_end'), facts: piece.facts, ending: piece.ending.wrapped }),
]);

/** What happens to a take while it comes, in the order it happens: with its bytes, all that is needed to make it again. */
export const arrivingTakeEvent = v.variant('type', [
  v.object({ type: v.literal('piece'), index: v.number(), event: pieceEvent }),
  v.object({ type: v.literal('sounding'), t }),
  v.object({ type: v.literal('starved') }),
  v.object({ type: v.literal('end'), ending: piece.ending.wrapped }),
]);

/** What happens to one piece of a take; `t` in milliseconds since the click. */
export type PieceEvent = v.InferOutput<typeof pieceEvent>;

export type ArrivingTakeEvent = v.InferOutput<typeof arrivingTakeEvent>;
