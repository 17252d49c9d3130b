import type { MicrophoneReason } from './microphone-reason.ts';

/** What a page offers for recording, as far as it can be known without asking the person. */
export type RecordingSupport = {
  isSecureContext: boolean;
  /** By the Permissions-Policy of this page and of those it is framed in; true where the browser does not tell. */
  isAllowedByPolicy: boolean;
  hasMediaDevices: boolean;
  hasMediaRecorder: boolean;
};

/**
 * Why recording cannot even be tried; undefined when it can. A page on plain http has no `mediaDevices` at all, so that reason
 * is looked for first.
 */
export function missingMicrophone(support: RecordingSupport): MicrophoneReason | undefined {
  if (!support.isSecureContext) return 'insecure_context';
  if (!support.hasMediaDevices || !support.hasMediaRecorder) return 'unsupported';
  if (!support.isAllowedByPolicy) return 'blocked_by_page';
  return undefined;
}
