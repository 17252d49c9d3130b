/** Why the engine gave nothing; the HTTP layer turns each into a plain status and sentence. */
export const AUDIO_ENGINE_ERROR_CODES = [
  'undecodable',
  'unsupported_container',
  'too_long',
  'unspeakable',
  'busy',
  'failed',
] as const;

export type AudioEngineErrorCode = (typeof AUDIO_ENGINE_ERROR_CODES)[number];

/** The only error the audio engine throws, aborts excepted (those keep the signal's own reason). */
export class AudioEngineError extends Error {
  readonly code: AudioEngineErrorCode;

  constructor(code: AudioEngineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AudioEngineError';
    this.code = code;
  }
}
