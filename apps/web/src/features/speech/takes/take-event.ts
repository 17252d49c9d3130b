import type { SpeechAnswer } from '@lineup/shared/speech/speech-answer.ts';
import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import type { TakeDrawing, TakeEnd, TakeFacts, TakeSentences, TakeSound } from './take-record.ts';

/** What happens to one piece of a take; `t` in milliseconds since the click. */
export type PieceEvent =
  | { type: 'sent'; t: number }
  | { type: 'head'; t: number; status: number; contentType: string | null; answer: SpeechAnswer | null }
  | { type: 'bytes'; t: number; size: number }
  | { type: 'format'; format: SoundFormat }
  | { type: 'piece_end'; facts: TakeFacts | null; ending: TakeEnd };

/** What happens to a take, in the order it happens. */
export type TakeEvent =
  | { type: 'piece'; index: number; event: PieceEvent }
  /** These pieces are asked for once more. */
  | { type: 'again'; indexes: readonly number[] }
  | { type: 'sounding'; t: number }
  | { type: 'starved' }
  | { type: 'drawn'; drawing: TakeDrawing }
  | { type: 'joined'; sound: TakeSound; drawing: TakeDrawing; sentences: TakeSentences }
  | { type: 'end'; ending: TakeEnd };
