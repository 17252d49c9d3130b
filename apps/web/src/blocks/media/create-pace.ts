import { now } from '#lib/now.ts';
import { takeTurn } from '#lib/take-turn.ts';

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
