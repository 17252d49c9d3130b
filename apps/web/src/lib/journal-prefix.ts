/** How the ids of a run's journal begin; ids of runs are without colons. */
export function journalPrefix(runId: string): string {
  return `${runId}:`;
}
