import type { RunEnd } from './run-watch.ts';

/** What is about to be sent to a gateway, as far as limits and counters are concerned. It holds nothing of the prompt. */
export type RunPlan = {
  endpoint: 'chat' | 'speech' | 'transcription';
  gateway: string;
  model: string;
  /** How many characters are to be spoken. */
  characters: number;
  /** What is counted when the gateway does not tell. */
  estimate: (end: RunEnd) => { inputTokens?: number; outputTokens?: number; audioSeconds?: number };
  /** How many bytes went to the gateway. */
  sentBytes: () => number;
};
