import type { Problem } from '#errors/problem.ts';
import type { TranscriptResult } from '#transcription/transcript-result.ts';
import type { FaultId } from './fault-causes.ts';

type Transcript = Extract<TranscriptResult, { kind: 'transcript' }>;

/** What must come of an answer: the words with the format that they came in, nothing, or a problem. */
export type TranscriptVerdict =
  | ({ kind: 'transcript' } & Pick<Transcript, 'text' | 'format' | 'asRequested'>)
  | { kind: 'empty' }
  | { kind: 'problem'; problem: Partial<Problem> };

/** One answer to a transcription request. `encoding` is what its bytes are in, UTF-8 unless it says otherwise. */
export type TranscriptFault = {
  id: FaultId;
  name: string;
  requested: string;
  status?: number;
  contentType?: string;
  encoding?: 'gb18030' | 'utf-16le';
  body: string;
  verdict: TranscriptVerdict;
};
