/** The name of the lock that a page holds for as long as it makes this recording; the browser frees it when the page dies. */
export function recordingLock(recordingId: string): string {
  return `lineup.${recordingId}`;
}
