/** Runs that are being sent together, and how single ones of them are stopped. */
export type LiveUpload = { runIds: ReadonlySet<string>; stop: (runIds: readonly string[]) => void };

const uploads = new Set<LiveUpload>();

/** Makes an upload one that can be stopped; returns the way to end that. */
export function addLiveUpload(upload: LiveUpload): () => void {
  uploads.add(upload);
  return () => uploads.delete(upload);
}

/** Stops runs: what is being sent, at work or still waiting. Other runs of the same upload go on. */
export function stopRuns(runIds: Iterable<string>): void {
  const wanted = new Set(runIds);
  for (const { runIds: own, stop } of uploads) stop([...own].filter((id) => wanted.has(id)));
}
