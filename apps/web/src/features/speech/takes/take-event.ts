import type { ArrivingTakeEvent } from './arriving-take-event.ts';
import type { TakeDrawing, TakeSentences, TakeSound } from './take-record.ts';

/** What happens to a take: what arrives, and what is made of it. */
export type TakeEvent =
  | ArrivingTakeEvent
  /** These pieces are asked for once more. */
  | { type: 'again'; indexes: readonly number[] }
  | { type: 'drawn'; drawing: TakeDrawing }
  | { type: 'joined'; sound: TakeSound; drawing: TakeDrawing; sentences: TakeSentences };
