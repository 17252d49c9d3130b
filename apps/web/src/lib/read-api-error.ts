import { errorBody } from '@lineup/shared/errors/error-body.ts';
import * as v from 'valibot';
import { ApiError } from './api-error.ts';
import { setSignInState } from './sign-in-state.ts';
import { unreachable } from './unreachable.ts';

const body = v.pipe(v.string(), v.parseJson(), errorBody);

/** Makes the error of an error response; a body that is not the BFF's own came from something between, so the BFF was not reached. */
export function readApiError(status: number, text: string): ApiError {
  const parsed = v.safeParse(body, text);
  if (!parsed.success) return unreachable({ status });
  const {
    message,
    code,
    retryable,
    gatewayMessage,
    requestId,
    retryAfterSeconds,
    limit,
    status: gatewayStatus,
  } = parsed.output.error;
  // Every call of the BFF comes by here, so this is the one place that has to notice.
  if (code === 'unauthorized') setSignInState('lost');
  return new ApiError(
    {
      code,
      retryable,
      ...(gatewayMessage !== undefined && { gatewayMessage }),
      ...(gatewayStatus !== undefined && { status: gatewayStatus }),
      ...(requestId !== undefined && { requestId }),
      ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
      ...(limit !== undefined && { limit }),
    },
    message,
  );
}
