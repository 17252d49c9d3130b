import { onRecordsChanged } from '#lib/record-changes.ts';

type Release = (sessionId: string) => void;

const releases = new Set<Release>();

/**
 * Calls `release` before a session is deleted, or when another tab has deleted it: its owner stops its runs there and saves nothing of it
 * again. Returns the way to end that.
 */
export function onSessionRelease(release: Release): () => void {
  releases.add(release);
  return () => releases.delete(release);
}

/** Has every owner let go of a session. */
export function releaseSession(sessionId: string): void {
  for (const release of releases) release(sessionId);
}

onRecordsChanged('sessions', (changes, from) => {
  if (from === 'here') return;
  for (const { id, isRemoved } of changes) if (isRemoved) releaseSession(id);
});
