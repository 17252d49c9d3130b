import { runLock } from './run-lock.ts';

/**
 * Makes a watch over runs that other tabs have under way: it calls back once when that tab has ended the run or has gone away. A tab that
 * is killed tells nobody.
 */
export function createLockWatch(): (runId: string, onFree: () => void) => void {
  const watched = new Set<string>();
  return (runId, onFree) => {
    if (watched.has(runId)) return;
    watched.add(runId);
    void runLock.whenFree(runId).then(() => {
      watched.delete(runId);
      onFree();
    });
  };
}
