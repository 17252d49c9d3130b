type Watched = { steps: () => number };

type WatchOptions = {
  milliseconds: number;
  /** The job at work now, if any. */
  active: () => Watched | undefined;
  onStall: () => void;
};

/** Looks at the job at work again and again and tells when it made no step since the last look; answers how to stop looking. */
export function watchProgress({ milliseconds, active, onStall }: WatchOptions): () => void {
  let seen: { job: Watched; steps: number } | undefined;
  const timer = setInterval(() => {
    const job = active();
    const steps = job?.steps() ?? 0;
    if (job !== undefined && job === seen?.job && steps === seen.steps) onStall();
    seen = job === undefined ? undefined : { job, steps };
  }, milliseconds);
  timer.unref();
  return () => clearInterval(timer);
}
