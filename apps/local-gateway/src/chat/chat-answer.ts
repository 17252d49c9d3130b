import type { PlannedChoice } from './plan-choice.ts';

/** A planned answer to a chat request: what its every chunk repeats, and its choices. */
export type ChatAnswer = {
  id: string;
  /** Seconds since the epoch. */
  created: number;
  model: string;
  choices: PlannedChoice[];
  promptTokens: number;
};
