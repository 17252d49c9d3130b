import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import type { TranscriptionRequest } from './build-request.ts';

/** What one lane asks of a recording. */
export type Ask = { laneId: string; letter: LaneLetter; gateway: string; request: TranscriptionRequest };
