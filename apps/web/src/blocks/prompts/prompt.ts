import * as v from 'valibot';

/** What a person writes of a prompt: a title, the text with its `{{variables}}`, and tags. */
const promptContent = v.object({
  title: v.string(),
  text: v.pipe(
    v.string(),
    v.check((text) => text.trim() !== '', 'empty'),
  ),
  tags: v.array(v.string()),
});

/** A prompt as it is kept. Times are wall-clock milliseconds; `usedAt` is null, and `uses` 0, until it has been used. */
export const prompt = v.object({
  id: v.string(),
  ...promptContent.entries,
  createdAt: v.number(),
  updatedAt: v.number(),
  usedAt: v.nullable(v.number()),
  uses: v.number(),
});

/** A kept prompt. */
export type Prompt = v.InferOutput<typeof prompt>;

/** What a person writes of a prompt. */
export type PromptContent = v.InferOutput<typeof promptContent>;
