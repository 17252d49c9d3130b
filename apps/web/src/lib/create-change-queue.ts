import type { Change } from './record-backend.ts';

type Changes = readonly Change[];
type Group = { changes: Changes; resolve: () => void; reject: (reason: unknown) => void };
type Waiting = Group | { start: () => void };

/** Readings and changes, each done in the order in which it was asked for. */
export type ChangeQueue = {
  read: <T>(reading: () => Promise<T>) => Promise<T>;
  change: (changes: Changes) => Promise<void>;
};

/**
 * Puts readings and changes in order. Changes that are asked for at once, or while others are being written, are written together:
 * what one action changes is in one transaction, and lanes that stream side by side wait for one another no longer than need be.
 * `write` tells what became of each group.
 */
export function createChangeQueue(
  write: (groups: readonly Changes[]) => Promise<PromiseSettledResult<unknown>[]>,
): ChangeQueue {
  const waiting: Waiting[] = [];
  let isRunning = false;

  function ask(each: Waiting): void {
    waiting.push(each);
    if (isRunning) return;
    isRunning = true;
    // After what is asked for in the same breath.
    queueMicrotask(() => void run());
  }

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      const groups = takeGroups();
      if (groups.length > 0) await writeGroups(groups);
    }
    isRunning = false;
  }

  /** Starts the readings that are next, and takes the changes behind them. A reading that has been started sees no later change. */
  function takeGroups(): Group[] {
    const groups: Group[] = [];
    for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
      if ('changes' in next) groups.push(next);
      else if (groups.length > 0) break;
      else next.start();
      waiting.shift();
    }
    return groups;
  }

  async function writeGroups(groups: readonly Group[]): Promise<void> {
    const outcomes = await write(groups.map(({ changes }) => changes));
    for (const [index, { resolve, reject }] of groups.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status === 'rejected') reject(outcome.reason);
      else resolve();
    }
  }

  return {
    read: (reading) => new Promise((resolve) => ask({ start: () => resolve(reading()) })),
    change: (changes) => new Promise((resolve, reject) => ask({ changes, resolve, reject })),
  };
}
