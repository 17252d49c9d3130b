import * as v from 'valibot';

const seconds = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** What a session cookie says: a random id, who signed in, when, and when the session was last seen (seconds since 1970). */
export const session = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  name: v.pipe(v.string(), v.minLength(1)),
  issuedAt: seconds,
  seenAt: seconds,
});

export type Session = v.InferOutput<typeof session>;
