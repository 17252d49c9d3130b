import { now } from '#lib/now.ts';

/** Milliseconds of work in one go: well below the 50 from which a task counts as long, because the work in between varies. */
const LONGEST_STRETCH = 12;

/**
 * Keeps long work from holding up the page. Await the pause between small pieces of it: it lets the page have its turn when the
 * work has taken long enough, and costs nothing otherwise.
 */
export function createPace(): () => Promise<void> {
  let began = now();
  return async () => {
    if (now() - began < LONGEST_STRETCH) return;
    await takeTurn();
    began = now();
  };
}

/** A message to oneself is a task of its own; other than a timer it is not held back in a tab in the background. */
function takeTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const turn = new Promise<void>((resolve) => {
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
  });
  port1.start();
  port2.postMessage(null);
  return turn;
}
