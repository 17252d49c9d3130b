import * as v from 'valibot';
import { PASSCODE_LIMITS } from '#limits/limits.ts';

/** The body of `POST /api/session`. A passcode is taken as it was typed: nothing is cut off or trimmed. */
export const signInRequest = v.strictObject({
  passcode: v.pipe(v.string(), v.minLength(1), v.maxLength(PASSCODE_LIMITS.typedCharacters)),
});
