import * as v from 'valibot';

/** The screens that make sessions. */
export const SESSION_SCREENS = ['chat', 'speech', 'transcription'] as const;

/** One of the screens that make sessions. */
export type SessionScreen = (typeof SESSION_SCREENS)[number];

/** A session as it is saved: wall-clock times in milliseconds; `lanes` are the letters of its lanes in order. */
export const sessionRecord = v.object({
  id: v.string(),
  screen: v.picklist(SESSION_SCREENS),
  title: v.string(),
  createdAt: v.number(),
  updatedAt: v.number(),
  lanes: v.array(v.string()),
});

/** A saved session. */
export type SessionRecord = v.InferOutput<typeof sessionRecord>;
