import type { Problem } from '@lineup/shared/errors/problem.ts';

/** A failed call of the BFF. `problem` is for people, by the error table; `message` is the BFF's technical sentence. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ApiError';
    this.problem = problem;
  }
}
