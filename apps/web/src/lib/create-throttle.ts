/** Runs `task` at once, then at most once per `interval` milliseconds however often it is asked for; the last asking is never lost. */
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
