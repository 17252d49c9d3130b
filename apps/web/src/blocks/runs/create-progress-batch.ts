import type { LaneProgress, LaneRecorder } from './create-lane-recorder.ts';

/** The lanes that changed since the last report, by lane id. */
export type ProgressReport = ReadonlyMap<string, LaneProgress>;

type BatchOptions = {
  recorders: ReadonlyMap<string, LaneRecorder>;
  onProgress: (changed: ProgressReport) => void;
  /** Runs a task once, soon; returns the way to call it off. */
  schedule: (task: () => void) => () => void;
};

/** Gathers what changes within one frame into one report, however many lanes and events it was. */
export function createProgressBatch({ recorders, onProgress, schedule }: BatchOptions) {
  const changed = new Set<string>();
  let cancel: (() => void) | null = null;

  function flush() {
    cancel?.();
    cancel = null;
    const report = new Map<string, LaneProgress>();
    for (const lane of changed) {
      const recorder = recorders.get(lane);
      if (recorder !== undefined) report.set(lane, recorder.snapshot());
    }
    changed.clear();
    if (report.size > 0) onProgress(report);
  }

  return {
    mark(lane: string) {
      changed.add(lane);
      cancel ??= schedule(flush);
    },
    flush,
  };
}
