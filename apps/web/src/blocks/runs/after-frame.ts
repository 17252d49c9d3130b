import { takeTurn } from '#lib/take-turn.ts';

/** Runs a task once the browser has drawn the frame that it is preparing, ahead of all else that waits where the browser can tell so. */
export function afterFrame(task: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(task, { priority: 'user-blocking' });
  else void takeTurn().then(task);
}
