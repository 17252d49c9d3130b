import { copyLane } from '#blocks/lanes/copy-lane.ts';
import { editBench } from '#features/speech/bench/edit-bench.ts';
import { takesOf, useSpeechStore } from '#features/speech/bench/speech-store.ts';

/** Adds a copy of a lane (the last one, unless another is named) behind it, as long as there is room. */
export function addLane(laneId?: string): void {
  const { sessionId, takes } = useSpeechStore.getState();
  editBench(({ lanes }) => ({ lanes: copyLane({ lanes, runs: takesOf(sessionId, takes) }, laneId) }));
}
