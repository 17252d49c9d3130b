import type { PlannedChoice } from './plan-choice.ts';

/** A planned answer to a chat request: what its every chunk repeats, and its choices. */
export type ChatAnswer = {
  id: string;
  /** Seconds since the epoch. */
  created: number;
  model: string;
  choices: PlannedChoice[];
  promptTokens: number;
  /** How many alternatives are told for each token; null when log probabilities were not asked for. */
  topLogprobs: number | null;
};
