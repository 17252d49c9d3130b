import * as v from 'valibot';
import { LANE_LETTERS } from '#blocks/lanes/lane-letters.ts';
import { chatLane } from '#features/chat/chat-lane.ts';
import { chatRecipe } from '#features/chat/chat-recipe.ts';

/** Who is asked, and how; no message is part of it. */
export const lineupContent = v.object({
  recipe: chatRecipe,
  lanes: v.pipe(v.array(chatLane), v.minLength(1), v.maxLength(LANE_LETTERS.length)),
});

/** A lineup as it is kept; `order` is its place in the list. */
export const lineup = v.object({
  id: v.pipe(v.string(), v.startsWith('lineup.')),
  name: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  order: v.number(),
  ...lineupContent.entries,
});

export type LineupContent = v.InferOutput<typeof lineupContent>;
export type Lineup = v.InferOutput<typeof lineup>;
