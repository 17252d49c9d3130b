/**
 * Why no sound comes from a microphone: the page is not on https or localhost, the browser cannot record, the person or the
 * system said no, no device is there, or the device cannot be opened because something else holds it.
 */
export type MicrophoneReason = 'insecure_context' | 'unsupported' | 'denied' | 'none' | 'busy';

/** The reason behind what `getUserMedia` or the `MediaRecorder` constructor threw (Media Capture and Streams, section 10.3). */
export function microphoneReason(error: unknown): MicrophoneReason {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'denied';
    case 'NotFoundError':
    case 'OverconstrainedError':
      return 'none';
    case 'NotSupportedError':
    case 'TypeError':
      return 'unsupported';
    default:
      // What is left (NotReadableError, AbortError, InvalidStateError) speaks of a device that is there and does not start.
      return 'busy';
  }
}
