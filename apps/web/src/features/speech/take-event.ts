import type { SoundFormat } from '#blocks/audio/sound-format.ts';
import type { TakeDrawing, TakeEnd, TakeFacts } from './take-record.ts';

/** What happens to a take, in the order it happens; `t` in milliseconds since the click. */
export type TakeEvent =
  | { type: 'head'; t: number; status: number; contentType: string | null }
  | { type: 'bytes'; t: number; size: number }
  | { type: 'format'; format: SoundFormat }
  | { type: 'sounding'; t: number }
  | { type: 'starved' }
  | { type: 'drawn'; drawing: TakeDrawing }
  | { type: 'examined'; facts: TakeFacts; drawing: TakeDrawing }
  | { type: 'end'; end: TakeEnd };
