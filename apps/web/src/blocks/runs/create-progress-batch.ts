import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { now } from '#lib/now.ts';
import { afterFrame } from './after-frame.ts';
import type { LaneProgress, LaneRecorder } from './create-lane-recorder.ts';
import { createPace } from './create-pace.ts';
import { watchTurns } from './watch-turns.ts';

/** The lanes that changed since they were last reported, by lane id. */
export type ProgressReport = ReadonlyMap<string, LaneProgress>;

/** What is written so far in the lanes that are drawn now, by lane id. */
export type GrowthReport = ReadonlyMap<string, ChatRun>;

type BatchOptions = {
  recorders: ReadonlyMap<string, LaneRecorder>;
  /** Gets what is to be drawn with the next frame. */
  onGrowth: (grown: GrowthReport) => void;
  /** Gets everything, less often: to tell it costs the whole screen. */
  onProgress: (changed: ProgressReport) => void;
  /** Runs a task once, soon, and tells it whether a frame is drawn after it. */
  schedule: (task: (isFrame: boolean) => void) => void;
  /** Runs a task once the frame that is drawn now is done. */
  after?: (task: () => void) => void;
  clock?: () => number;
};

/** Milliseconds between the reports of everything. */
const REPORT_MS = 1000;

/**
 * Gathers what changes, however many events it was. Growth is told with the frames that have room for it, of the lanes that have waited
 * longest; everything once a second, and at once when a lane begins or ends. Where no frames are drawn nothing waits.
 */
export function createProgressBatch({
  recorders,
  onGrowth,
  onProgress,
  schedule,
  after = afterFrame,
  clock = now,
}: BatchOptions) {
  // A lane that has changed keeps its place in the line when it changes again.
  const undrawn = new Set<string>();
  const unreported = new Set<string>();
  const pace = createPace(recorders.size);
  const isTurn = watchTurns();
  let isAsked = false;
  let isEnding = false;
  let reportedAt = Number.NEGATIVE_INFINITY;
  let waiting: (() => void)[] = [];

  function ask() {
    if (isAsked) return;
    isAsked = true;
    schedule(tick);
  }

  function tick(isFrame: boolean) {
    isAsked = false;
    const at = clock();
    const most = isFrame ? Math.max(pace.most(at), isEnding ? 1 : 0) : undrawn.size;
    const lanes = draw(most);
    if (isFrame && lanes > 0) after(() => pace.drawn({ lanes, from: at, to: clock() }));
    if (!isFrame || at - reportedAt >= REPORT_MS || (isEnding && undrawn.size === 0)) {
      reportedAt = at;
      report([...unreported]);
    }
    if (undrawn.size > 0 || unreported.size > 0) return ask();
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  /** Gives the number of lanes that were drawn. */
  function draw(most: number): number {
    const grown = take({ recorders, undrawn, most });
    if (grown.size > 0) onGrowth(grown);
    report(Array.from(grown, ([lane, run]) => (isTurn(lane, run) ? [lane] : [])).flat());
    return grown.size;
  }

  function report(lanes: readonly string[]) {
    for (const lane of lanes) unreported.delete(lane);
    const changed = snapshots(recorders, lanes);
    if (changed.size > 0) onProgress(changed);
  }

  return {
    mark(lane: string) {
      undrawn.add(lane);
      unreported.add(lane);
      ask();
    },
    /** Nothing changes any more: resolves when all is reported, which goes on with every frame now. */
    async end(): Promise<void> {
      isEnding = true;
      if (undrawn.size > 0 || unreported.size > 0) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

/** The next lanes in the line, which leave it. */
function take({ recorders, undrawn, most }: Pick<BatchOptions, 'recorders'> & { undrawn: Set<string>; most: number }) {
  const grown = new Map<string, ChatRun>();
  for (const lane of undrawn) {
    if (grown.size >= most) break;
    undrawn.delete(lane);
    const run = recorders.get(lane)?.run();
    if (run === undefined) continue;
    grown.set(lane, run);
    // What is drawn when an answer ends fills a frame.
    if (run.end !== null) break;
  }
  return grown;
}

function snapshots(recorders: BatchOptions['recorders'], lanes: readonly string[]): ProgressReport {
  const changed = new Map<string, LaneProgress>();
  for (const lane of lanes) {
    const recorder = recorders.get(lane);
    if (recorder !== undefined) changed.set(lane, recorder.snapshot());
  }
  return changed;
}
