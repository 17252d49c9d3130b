import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import type { ResolvedLane } from '#blocks/lanes/resolve-lane.ts';
import {
  TRANSCRIPTION_PARAMETER_NAMES,
  transcriptionParameters,
  type TranscriptionParameters,
} from './transcription-parameters.ts';

/** A transcriber as it is kept. A blank gateway and model are the recipe's. */
export const transcriptionLane = v.object({
  id: v.string(),
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  model: v.string(),
  overrides: v.object({
    set: transcriptionParameters,
    unset: v.array(v.picklist(TRANSCRIPTION_PARAMETER_NAMES)),
  }),
});

export type TranscriptionLane = v.InferOutput<typeof transcriptionLane>;

/** A transcriber as it is asked. */
export type ResolvedTranscriptionLane = ResolvedLane<TranscriptionParameters>;
