import { pageVisibility } from './page-visibility.ts';

/**
 * Runs `task` at once, then at most once per `interval` milliseconds however often it is asked for; the last asking is never lost. It
 * is not waited for when the page goes out of sight: a browser may end such a page any moment.
 */
export function createThrottle(task: () => void, interval: number) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;
  let leave = (): void => {};

  function rest() {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    isAsked = false;
    leave();
  }

  function run() {
    rest();
    timer = setTimeout(() => (isAsked ? run() : rest()), interval);
    leave = pageVisibility.onHidden(() => {
      if (isAsked) run();
    });
    task();
  }

  return {
    ask() {
      if (timer === null) run();
      else isAsked = true;
    },
    /** Runs the task now, and ends the waiting. */
    finish() {
      rest();
      task();
    },
  };
}
