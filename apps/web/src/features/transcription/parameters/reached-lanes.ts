import { overrideFace } from '#blocks/recipe/override-face.ts';
import type { TranscriptionBench } from '#features/transcription/bench/transcription-bench.ts';
import type { ResolvedTranscriptionLane } from '#features/transcription/bench/transcription-lane.ts';
import type { CellRowName } from './row-editor.ts';

type Reached = {
  name: CellRowName;
  /** The lane whose cell it is; null for the recipe's. */
  lane: string | null;
  lanes: TranscriptionBench['lanes'];
  resolved: readonly ResolvedTranscriptionLane[];
};

/** The lanes that a cell's value would reach: the lane itself, or those that inherit it from the recipe. */
export function reachedLanes({ name, lane, lanes, resolved }: Reached): ResolvedTranscriptionLane[] {
  return resolved.filter(({ id }) => {
    if (lane !== null) return id === lane;
    const own = lanes.find((each) => each.id === id);
    const described = { name, inherited: '', describe: () => '' };
    return own !== undefined && overrideFace(own.overrides, described).state === 'inherited';
  });
}
