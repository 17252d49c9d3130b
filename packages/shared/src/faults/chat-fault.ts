import type { Problem } from '#errors/problem.ts';
import type { Choice, EndState, Usage } from '#runs/run.ts';
import type { FaultId } from './fault-causes.ts';

/** How a gateway answers; the head has status 200 unless it says otherwise. */
export type FaultAnswer = {
  status?: number;
  headers?: Readonly<Record<string, string>>;
  /** The body before any coding; sent as UTF-8. */
  body: string;
  /** Sends the body compressed; `label` is what the head says of it when that is something else. */
  coding?: 'gzip' | 'br' | 'deflate';
  label?: string;
  /** How many bytes are missing at the end. */
  missing?: number;
  /** How the gateway breaks off after the last byte; it closes in peace unless it says so. */
  breaks?: 'reset' | 'silence';
};

/** All that a person is told of a run. Of a problem, `retryable` is left out: the error table decides it. */
export type ChatVerdict = {
  state: EndState;
  choices: Pick<Choice, 'text' | 'reasoning' | 'toolCalls' | 'finishReason'>[];
  usage: Usage | null;
  malformed: number;
  problem: Omit<Problem, 'retryable'> | null;
};

/** One injected fault of chat, and what must come of it. */
export type ChatFault = { id: FaultId; name: string; answer: FaultAnswer; verdict: ChatVerdict };
