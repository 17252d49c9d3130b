import type { ChatRun } from '@lineup/shared/runs/run.ts';
import type { LaneProgress, LaneRecorder } from './create-lane-recorder.ts';
import { watchTurns } from './watch-turns.ts';

/** The lanes that changed since they were last reported, by lane id. */
export type ProgressReport = ReadonlyMap<string, LaneProgress>;

type Options = {
  recorders: ReadonlyMap<string, LaneRecorder>;
  onProgress: (changed: ProgressReport) => void;
};

/** Milliseconds between the reports of everything of a lane. */
const REPORT_MS = 1000;

/** Reports everything of a lane: once a second, and at once when it begins or ends. Times are milliseconds of one clock. */
export function createLaneReports({ recorders, onProgress }: Options) {
  const waiting = new Set<string>();
  const reportedAt = new Map<string, number>();
  const isTurn = watchTurns();
  const isDue = (lane: string, at: number): boolean =>
    at - (reportedAt.get(lane) ?? Number.NEGATIVE_INFINITY) >= REPORT_MS;

  function report(lanes: readonly string[], at: number) {
    const changed = new Map<string, LaneProgress>();
    for (const lane of lanes) {
      waiting.delete(lane);
      reportedAt.set(lane, at);
      const recorder = recorders.get(lane);
      if (recorder !== undefined) changed.set(lane, recorder.snapshot());
    }
    if (changed.size > 0) onProgress(changed);
  }

  return {
    mark: (lane: string): void => void waiting.add(lane),
    areWaiting: (): boolean => waiting.size > 0,
    /** These lanes are being drawn: those whose time it is are reported with it, and so in turn. */
    drawn(grown: ReadonlyMap<string, ChatRun>, at: number): void {
      const lanes = Array.from(grown).filter(([lane, run]) => isTurn(lane, run) || isDue(lane, at));
      report(
        lanes.map(([lane]) => lane),
        at,
      );
    },
    /** Reports at most so many lanes of those that wait. */
    some: (most: number, at: number): void => report([...waiting].slice(0, most), at),
    /** Of the lanes that nothing more is drawn of, reports those whose time it is, or all. */
    rest(undrawn: ReadonlySet<string>, { at, all }: { at: number; all: boolean }): void {
      report(
        [...waiting].filter((lane) => !undrawn.has(lane) && (all || isDue(lane, at))),
        at,
      );
    },
  };
}
