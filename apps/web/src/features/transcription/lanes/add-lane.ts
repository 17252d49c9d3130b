import { copyLane } from '#blocks/lanes/copy-lane.ts';
import { editBench } from '#features/transcription/bench/edit-bench.ts';
import { useTranscriptionStore } from '#features/transcription/bench/transcription-store.ts';

/** Adds a copy of a lane (the last one, unless another is named) behind it, as long as there is room. */
export function addLane(laneId?: string): void {
  const { sessionId, runs } = useTranscriptionStore.getState();
  const own = runs.filter((run) => run.sessionId === sessionId);
  editBench(({ lanes }) => ({ lanes: copyLane({ lanes, runs: own }, laneId) }));
}
