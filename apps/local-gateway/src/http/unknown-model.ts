import type { ApiError } from './api-error.ts';

/** The refusal of a model id that this gateway, or this endpoint of it, does not serve. */
export function unknownModel(id: string): ApiError {
  return {
    status: 404,
    message: `The model '${id}' does not exist here; GET /v1/models lists those that do.`,
    type: 'invalid_request_error',
    param: 'model',
    code: 'model_not_found',
  };
}
