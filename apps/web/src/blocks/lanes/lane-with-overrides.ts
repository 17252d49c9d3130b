import type { LaneLetter } from './lane-letters.ts';

/** What a lane has instead of the recipe's parameters; `unset` are those of the recipe that it does not send. */
export type Overrides<Parameters extends object> = { set: Parameters; unset: (keyof Parameters)[] };

/** A lane as it is kept. A blank gateway and model are the recipe's. */
export type LaneWithOverrides<Parameters extends object> = {
  id: string;
  letter: LaneLetter;
  gateway: string;
  model: string;
  overrides: Overrides<Parameters>;
};

/** What all lanes share. A gateway and a model that are blank are chosen for it. */
export type Recipe<Parameters extends object> = { gateway: string; model: string; parameters: Parameters };
