import type { ReachedLimit } from '#limits/reached-limit.ts';
import { ERROR_TABLE, type ErrorCode } from './error-table.ts';
import type { Problem } from './problem.ts';

type Details = {
  gatewayMessage?: string | undefined;
  status?: number | undefined;
  requestId?: string | undefined;
  param?: string | undefined;
  retryAfterSeconds?: number | undefined;
  limit?: ReachedLimit | undefined;
};

/** A row of the error table as a problem; details that are undefined are left out. */
export function createProblem(code: ErrorCode, details: Details = {}): Problem {
  const { gatewayMessage, status, requestId, param, retryAfterSeconds, limit } = details;
  return {
    code,
    retryable: ERROR_TABLE[code].retryable,
    ...(gatewayMessage !== undefined && { gatewayMessage }),
    ...(status !== undefined && { status }),
    ...(requestId !== undefined && { requestId }),
    ...(param !== undefined && { param }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(limit !== undefined && { limit }),
  };
}
