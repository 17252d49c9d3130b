import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ReachedLimit } from '@lineup/shared/limits/reached-limit.ts';
import { AppError } from '#errors/app-error.ts';

/** The error of a limit that is reached; its sentence names the limit, for whom it counts, and when to try again. */
export function refuseLimit(limit: ReachedLimit): AppError {
  const { name, scope, max, retryAfterSeconds } = limit;
  const whom = scope === 'user' ? 'each user' : 'all users together';
  const when = retryAfterSeconds === undefined ? '' : `; try again in ${retryAfterSeconds} s`;
  return new AppError(createProblem('too_many_requests', { limit }), `${name}: at most ${max} for ${whom}${when}`);
}
