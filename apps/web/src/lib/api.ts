import { readApiError } from './read-api-error.ts';
import { unreachable } from './unreachable.ts';

/**
 * The only fetch of the app: calls the BFF at `path`. Throws an `ApiError` for an error response and for a BFF that does not
 * answer; an abort throws the signal's own reason.
 */
export async function apiFetch(path: string, init: RequestInit = {}): Promise<Response> {
  // oxlint-disable-next-line no-restricted-globals -- the one use
  const response = await orUnreachable(fetch(path, init), init.signal);
  if (!response.ok) throw readApiError(response.status, await apiText(response, init.signal));
  return response;
}

/** Reads the text of a response of `apiFetch`; a connection that breaks on the way throws an `ApiError`. */
export function apiText(response: Response, signal?: AbortSignal | null): Promise<string> {
  return orUnreachable(response.text(), signal);
}

async function orUnreachable<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  try {
    return await promise;
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw unreachable({ cause });
  }
}
