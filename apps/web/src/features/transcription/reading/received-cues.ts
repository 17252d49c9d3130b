import { cuesOf } from '@lineup/shared/subtitles/cues-of.ts';
import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';

const NONE: readonly Cue[] = [];

/** By the requests that brought them, which an edit leaves as they are: the same cues come back, so that they can be told from edited ones. */
const known = new WeakMap<readonly RunPart[], readonly Cue[]>();

/** The cues of a run's transcript as they came; none where there is no transcript. */
export function receivedCues({ run, outcome }: Pick<ReadRun, 'run' | 'outcome'>): readonly Cue[] {
  if (outcome.transcript === null) return NONE;
  const cues = known.get(run.parts) ?? cuesOf(outcome.transcript);
  known.set(run.parts, cues);
  return cues;
}
