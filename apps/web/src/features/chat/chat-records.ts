import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { benchId } from '#lib/bench-id.ts';
import { chatRecipe } from './chat-recipe.ts';
import { chatRunSchema } from './chat-run-schema.ts';

const part = { id: v.string(), sessionId: v.string(), seq: v.number() };
const letter = v.picklist(LANE_LETTERS);

/** A turn as it is saved. */
export const turnRecord = v.object({ ...part, input: v.string(), sentAt: v.number() });

/** A lane's run as it is saved. Its wire record is a blob under the same id, written when the run ends. */
export const runRecord = v.object({
  ...part,
  turnId: v.string(),
  laneId: v.string(),
  letter,
  gateway: v.string(),
  model: v.string(),
  run: chatRunSchema,
});

/** What the composer and the parameters of a conversation hold, in the settings. */
export const benchRecord = v.object({
  id: v.pipe(v.string(), v.startsWith(benchId(''))),
  draft: v.string(),
  recipe: chatRecipe,
  lanes: v.array(
    v.object({
      id: v.string(),
      letter,
      gateway: v.string(),
      model: v.string(),
      overrides: v.record(v.string(), v.unknown()),
    }),
  ),
});

export type TurnRecord = v.InferOutput<typeof turnRecord>;
/** A run as it is read; it is written as `RunRecordInput`. */
export type RunRecord = v.InferOutput<typeof runRecord>;
export type RunRecordInput = v.InferInput<typeof runRecord>;
export type BenchRecord = v.InferOutput<typeof benchRecord>;
