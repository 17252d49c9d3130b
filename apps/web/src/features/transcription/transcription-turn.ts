import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { recording } from './recording.ts';
import { transcriptionRecipe } from './transcription-recipe.ts';

const lane = v.object({
  id: v.string(),
  letter: v.picklist(LANE_LETTERS),
  gateway: v.string(),
  model: v.string(),
  overrides: v.record(v.string(), v.unknown()),
});

/** A saved turn: one recording, whose bytes are kept under the turn's id, and the settings with which it was last sent. */
export const transcriptionTurn = v.object({
  id: v.string(),
  sessionId: v.string(),
  seq: v.number(),
  recording,
  lanes: v.tupleWithRest([lane], lane),
  recipe: transcriptionRecipe,
});

export type TranscriptionTurn = v.InferOutput<typeof transcriptionTurn>;
