import type { AudioEngineErrorCode } from '#audio/audio-engine-error.ts';
import type { ApiError } from './api-error.ts';

const refused = { status: 400, type: 'invalid_request_error', param: null } as const;

const ANSWERS = {
  undecodable: { ...refused, code: 'undecodable' },
  unsupported_container: { ...refused, code: 'unsupported_container' },
  too_long: { ...refused, code: 'too_long' },
  unspeakable: { ...refused, code: 'unspeakable' },
  busy: { status: 503, type: 'server_error', param: null, code: 'overloaded' },
  failed: { status: 500, type: 'server_error', param: null, code: null },
} as const satisfies Record<AudioEngineErrorCode, Omit<ApiError, 'message'>>;

/** How a failure of the audio engine is answered; its own sentence is the message. */
export function engineApiError({ code, message }: { code: AudioEngineErrorCode; message: string }): ApiError {
  return { message, ...ANSWERS[code] };
}
