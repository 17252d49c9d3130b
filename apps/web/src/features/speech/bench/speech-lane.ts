import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import type { ResolvedLane } from '#blocks/lanes/resolve-lane.ts';
import { SPEECH_PARAMETER_NAMES, speechParameters, type SpeechParameters } from './speech-parameters.ts';

/** A column of the grid as it is kept. A blank gateway and model are the recipe's. */
export const speechLane = v.object({
  id: v.string(),
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  model: v.string(),
  overrides: v.object({ set: speechParameters, unset: v.array(v.picklist(SPEECH_PARAMETER_NAMES)) }),
});

export type SpeechLane = v.InferOutput<typeof speechLane>;

/** A lane as it is asked, still without a voice. */
export type ResolvedSpeechLane = ResolvedLane<SpeechParameters>;
