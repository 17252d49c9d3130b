import { createProblem } from '@lineup/shared/errors/create-problem.ts';
import type { ErrorCode } from '@lineup/shared/errors/error-table.ts';
import type { Problem } from '@lineup/shared/errors/problem.ts';
import { ERROR_SENTENCES } from './error-sentences.ts';

/** The only error that a route or guard throws on purpose: a row of the error table, with a sentence that may name the field. */
export class AppError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem | ErrorCode, sentence?: string) {
    const known = typeof problem === 'string' ? createProblem(problem) : problem;
    super(sentence ?? ERROR_SENTENCES[known.code]);
    this.name = 'AppError';
    this.problem = known;
  }
}
