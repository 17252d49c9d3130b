import type { ChatRun } from '@lineup/shared/runs/run.ts';
import { now } from '#lib/now.ts';
import { afterFrame } from './after-frame.ts';
import type { LaneRecorder } from './create-lane-recorder.ts';
import { createLaneReports, type ProgressReport } from './create-lane-reports.ts';
import { createFramePace } from './create-frame-pace.ts';

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

/** So many lanes are told with each frame once all have ended. */
const ENDING = 4;

/**
 * Gathers what changes, however many events it was. Growth is told with the frames that have room for it, of the lanes that have waited
 * longest; everything of a lane once a second, and at once when it begins or ends. When all have ended, the words of all are told before
 * everything else of any. Where no frames are drawn nothing waits.
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
  const reports = createLaneReports({ recorders, onProgress });
  const pace = createFramePace(recorders.size);
  let isAsked = false;
  let isEnding = false;
  let waiting: (() => void)[] = [];
  const isLeft = () => undrawn.size > 0 || reports.areWaiting();

  function ask() {
    if (isAsked) return;
    isAsked = true;
    schedule(tick);
  }

  function tick(isFrame: boolean) {
    isAsked = false;
    const at = clock();
    const most = isFrame ? Math.max(pace.most(at), isEnding ? ENDING : 0) : undrawn.size;
    const grown = takeNext(recorders, undrawn, most);
    if (grown.size > 0) {
      onGrowth(grown);
      if (isFrame) after(() => pace.drawn({ lanes: grown.size, from: at, to: clock() }));
    }
    if (!isFrame || !isEnding) {
      reports.drawn(grown, at);
      reports.rest(undrawn, { at, all: !isFrame });
    } else if (grown.size === 0) reports.some(ENDING, at);
    if (isLeft()) return ask();
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  return {
    mark(lane: string) {
      undrawn.add(lane);
      reports.mark(lane);
      ask();
    },
    /** Nothing changes any more: resolves when all is reported, which goes on with every frame now. */
    async end(): Promise<void> {
      isEnding = true;
      if (isLeft()) await new Promise<void>((resolve) => waiting.push(resolve));
    },
  };
}

/** The first lanes of the line, which leave it. */
function takeNext(recorders: BatchOptions['recorders'], line: Set<string>, most: number): Map<string, ChatRun> {
  const taken = new Map<string, ChatRun>();
  for (const lane of line) {
    if (taken.size >= most) break;
    line.delete(lane);
    const run = recorders.get(lane)?.run();
    if (run !== undefined) taken.set(lane, run);
  }
  return taken;
}
