/**
 * Why no sound comes from a microphone.
 * - `insecure_context`: the page is not on https or localhost
 * - `unsupported`: the browser cannot record
 * - `blocked_by_page`: the page's Permissions-Policy withholds it, or that of the page it is framed in
 * - `denied`: the person said no, and the browser remembers it
 * - `dismissed`: the question was closed without an answer, or answered for this once
 * - `denied_by_system`: the site may, but the system does not let the browser
 * - `none`: no device is there
 * - `busy`: it is there and cannot be opened, because something else holds it or it failed
 * - `gone`: it went away in the middle of a recording
 * - `broken_off`: the browser gave a recording up
 */
export type MicrophoneReason =
  | 'insecure_context'
  | 'unsupported'
  | 'blocked_by_page'
  | 'denied'
  | 'dismissed'
  | 'denied_by_system'
  | 'none'
  | 'busy'
  | 'gone'
  | 'broken_off';

/**
 * The reason behind what `getUserMedia` or the `MediaRecorder` constructor threw (Media Capture and Streams, section 10.3), with what
 * the browser says of the permission afterwards; undefined where it does not say.
 */
export function microphoneReason(error: unknown, permission: PermissionState | undefined): MicrophoneReason {
  switch (error instanceof Error ? error.name : '') {
    case 'NotAllowedError':
    case 'SecurityError':
      return denialReason(error, permission);
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

/** A denial names its author only in Chromium's message; else the permission tells, which is the site's and not the system's. */
function denialReason(error: unknown, permission: PermissionState | undefined): MicrophoneReason {
  const message = error instanceof Error ? error.message : '';
  if (permission === 'granted' || /by system/iu.test(message)) return 'denied_by_system';
  return permission === 'prompt' ? 'dismissed' : 'denied';
}
