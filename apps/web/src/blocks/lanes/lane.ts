import type { LaneLetter } from './lane-letters.ts';

/** One candidate in a line-up. `overrides` are the parameters that differ from the recipe; a parameter that is unset is not sent. */
export type Lane = {
  id: string;
  letter: LaneLetter;
  gateway: string;
  model: string;
  overrides: Record<string, unknown>;
};
