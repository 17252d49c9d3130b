import { errorBody } from '@lineup/shared/errors/error-body.ts';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { unreachable } from './unreachable.ts';

const body = v.pipe(v.string(), v.parseJson(), errorBody);

/** Makes the error of an error response; a body that is not the BFF's own came from something between, so the BFF was not reached. */
export function readApiError(status: number, text: string): ApiError {
  const parsed = v.safeParse(body, text);
  if (!parsed.success) return unreachable({ status });
  const { message, code, retryable, gatewayMessage, requestId, status: gatewayStatus, limit } = parsed.output.error;
  return new ApiError(
    {
      code,
      retryable,
      ...(gatewayMessage !== undefined && { gatewayMessage }),
      ...(gatewayStatus !== undefined && { status: gatewayStatus }),
      ...(requestId !== undefined && { requestId }),
      ...(limit !== undefined && { limit }),
    },
    message,
  );
}
