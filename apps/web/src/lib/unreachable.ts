import { ERROR_TABLE } from '@lineup/shared/errors/error-table.ts';
import { ApiError } from './api-error.ts';

/** The error of a BFF that did not answer; `status` is what something in between answered instead. */
export function unreachable({ status, cause }: { status?: number; cause?: unknown } = {}): ApiError {
  const { retryable } = ERROR_TABLE.bff_unreachable;
  return new ApiError(
    { code: 'bff_unreachable', retryable, ...(status !== undefined && { status }) },
    'The BFF did not answer.',
    { cause },
  );
}
