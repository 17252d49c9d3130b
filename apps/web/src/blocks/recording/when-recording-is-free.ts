import { recordingLock } from './recording-lock.ts';

/** Resolves once no page makes this recording any more; rejects when the signal ends the waiting. */
export async function whenRecordingIsFree(recordingId: string, signal: AbortSignal): Promise<void> {
  await navigator.locks.request(recordingLock(recordingId), { mode: 'shared', signal }, () => undefined);
}
