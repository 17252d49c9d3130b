import type { Problem } from '#errors/problem.ts';
import type { FaultAnswer } from './chat-fault.ts';
import type { FaultId } from './fault-causes.ts';

/** Audio with the type that its bytes show, whole or broken off; or a problem. */
export type SpeechVerdict = { audio: string; isWhole: boolean } | Omit<Problem, 'retryable'>;

/**
 * One answer to a speech request, and what must come of it. `body` is latin1, one character per byte; `paced` sends it byte by byte.
 * `format` is what was asked for.
 */
export type SpeechFault = {
  id: FaultId;
  name: string;
  answer: Pick<FaultAnswer, 'status' | 'headers' | 'body' | 'breaks'> & { paced?: true };
  format?: string;
  verdict: SpeechVerdict;
};
