import * as v from 'valibot';

/** The screens that make sessions. */
export const SESSION_SCREENS = ['chat', 'speech', 'transcription'] as const;

/** One of the screens that make sessions. */
export type SessionScreen = (typeof SESSION_SCREENS)[number];

/**
 * A session as it is saved: wall-clock times in milliseconds; `lanes` are the letters of its lanes in order, `models` those that were
 * asked. `name` is what a person calls it, null for the title that was made of its input; what has a default was not in the first records.
 */
export const sessionRecord = v.object({
  id: v.string(),
  screen: v.picklist(SESSION_SCREENS),
  title: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  lanes: v.array(v.string()),
  models: v.optional(v.array(v.string()), () => []),
  name: v.optional(v.nullable(v.string()), null),
  isPinned: v.optional(v.boolean(), false),
  tags: v.optional(v.array(v.string()), () => []),
});

/** A saved session. */
export type SessionRecord = v.InferOutput<typeof sessionRecord>;

/** What the screen that makes a session knows of it; the rest is the person's. */
export type SessionFacts = Omit<SessionRecord, 'name' | 'isPinned' | 'tags'>;
