import type { TranscriptResult } from './transcript-result.ts';

/** A transcript as its bytes give it. */
export type Transcript = Omit<Extract<TranscriptResult, { kind: 'transcript' }>, 'kind' | 'asRequested'>;
