import type { RecordingSupport } from './missing-microphone.ts';

declare global {
  interface Document {
    /** Chromium's; the standard's `permissionsPolicy` is in no browser. */
    featurePolicy?: { allowsFeature: (feature: string) => boolean };
  }
}

/** Reads what this page offers for recording. */
export function readRecordingSupport(): RecordingSupport {
  return {
    isSecureContext: globalThis.isSecureContext,
    isAllowedByPolicy: document.featurePolicy?.allowsFeature('microphone') ?? true,
    hasMediaDevices: 'mediaDevices' in navigator,
    hasMediaRecorder: 'MediaRecorder' in globalThis,
  };
}
