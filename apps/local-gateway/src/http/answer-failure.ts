import type { ErrorHandler } from 'hono';
import { AudioEngineError } from '#audio/audio-engine-error.ts';
import type { GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import type { ApiError } from './api-error.ts';
import { engineApiError } from './engine-api-error.ts';
import { sendApiError } from './send-api-error.ts';

const UNFORESEEN: ApiError = {
  status: 500,
  message: 'The gateway failed.',
  type: 'server_error',
  param: null,
  code: null,
};

/** Makes a response of whatever a handler threw; what is not the client's doing is logged. */
export function answerFailure(log: GatewayDeps['log']): ErrorHandler<GatewayEnv> {
  return (failure, c) => {
    const error = failure instanceof AudioEngineError ? engineApiError(failure) : UNFORESEEN;
    const clientLeft = c.req.raw.signal.aborted;
    if (error.status === 500 && !clientLeft)
      log(`local gateway: ${c.req.method} ${c.req.path} failed: ${failure.message}`);
    return sendApiError(c, error);
  };
}
