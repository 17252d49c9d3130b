import type { LaneProgress, LaneRecorder } from './create-lane-recorder.ts';

/** The lanes that changed since they were last reported, by lane id. */
export type ProgressReport = ReadonlyMap<string, LaneProgress>;

type BatchOptions = {
  recorders: ReadonlyMap<string, LaneRecorder>;
  onProgress: (changed: ProgressReport) => void;
  /** Runs a task once, soon, and tells it whether a frame is drawn after it. */
  schedule: (task: (isFrame: boolean) => void) => void;
};

/** So many lanes are drawn in the time of a frame; with many, each still gets its turn a few times a second. */
const MOST_AT_ONCE = 3;
const MOST_TURNS = 4;

/**
 * Gathers what changes into reports, however many events it was: with every second frame, of the lanes that have waited longest. To draw
 * all lanes with every frame takes longer than a frame, and then the whole page stutters. Where no frames are drawn nothing waits.
 */
export function createProgressBatch({ recorders, onProgress, schedule }: BatchOptions) {
  // A lane that has changed keeps its place in the line when it changes again.
  const changed = new Set<string>();
  const mostAtOnce = Math.max(MOST_AT_ONCE, Math.ceil(recorders.size / MOST_TURNS));
  let isAsked = false;
  let isResting = false;
  let isEnding = false;
  let waiting: (() => void)[] = [];

  function ask() {
    if (isAsked) return;
    isAsked = true;
    schedule(tick);
  }

  function tick(isFrame: boolean) {
    isAsked = false;
    if (isFrame && isResting && !isEnding) {
      isResting = false;
    } else {
      isResting = isFrame;
      report(isFrame ? mostAtOnce : changed.size);
    }
    if ((isResting && !isEnding) || changed.size > 0) ask();
    if (changed.size > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  function report(most: number) {
    const now = new Map<string, LaneProgress>();
    for (const lane of [...changed].slice(0, most)) {
      changed.delete(lane);
      const recorder = recorders.get(lane);
      if (recorder !== undefined) now.set(lane, recorder.snapshot());
    }
    if (now.size > 0) onProgress(now);
  }

  return {
    mark(lane: string) {
      changed.add(lane);
      ask();
    },
    /** Nothing changes any more: resolves when all is reported, which goes on with every frame now. */
    async end(): Promise<void> {
      isEnding = true;
      if (changed.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}
