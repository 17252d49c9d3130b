import { pageVisibility } from './page-visibility.ts';

/**
 * Runs `task` at once, then at most once per `interval` milliseconds however often it is asked for; the last asking is never lost. It
 * is not waited for when the page goes out of sight: a browser may end such a page any moment.
 */
export function createThrottle(task: () => void, interval: number) {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isAsked = false;

  function run() {
    isAsked = false;
    timer = setTimeout(() => {
      timer = null;
      if (isAsked) run();
    }, interval);
    task();
  }

  pageVisibility.onHidden(() => {
    if (!isAsked) return;
    if (timer !== null) clearTimeout(timer);
    run();
  });

  return {
    ask() {
      if (timer === null) run();
      else isAsked = true;
    },
    /** Runs the task now, and ends the waiting. */
    finish() {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      isAsked = false;
      task();
    },
  };
}
