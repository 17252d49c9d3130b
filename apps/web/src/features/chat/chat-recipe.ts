import * as v from 'valibot';

/** The parameters that all lanes of a conversation share. What is null or blank is not sent. */
export const chatRecipe = v.object({
  system: v.string(),
  temperature: v.nullable(v.number()),
  top_p: v.nullable(v.number()),
  max_tokens: v.nullable(v.number()),
  stream: v.boolean(),
});

export type ChatRecipe = v.InferOutput<typeof chatRecipe>;

export const FIRST_RECIPE: ChatRecipe = { system: '', temperature: null, top_p: null, max_tokens: null, stream: true };
