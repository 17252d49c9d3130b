import type { Doubt } from '@lineup/shared/transcription/doubt.ts';
import { findDoubts } from '@lineup/shared/transcription/find-doubts.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import type { RunPart } from '#features/transcription/runs/transcription-run.ts';

const NONE: readonly Doubt[] = [];

/** By the requests that brought the transcript: an edit changes nothing about what the model doubted. */
const known = new WeakMap<readonly RunPart[], readonly Doubt[]>();

/** The doubtful places of a run's transcript in order of time; none while it is under way. */
export function runDoubts(read: ReadRun | null, { recording: { sound } }: RecordingTurn): readonly Doubt[] {
  if (read === null || read.outcome.transcript === null || isUnderWay(read.run)) return NONE;
  const { parts } = read.run;
  const envelope = sound === null ? undefined : { peaks: sound.envelope.peaks, duration: sound.duration };
  const doubts = known.get(parts) ?? findDoubts({ transcript: read.outcome.transcript, envelope });
  known.set(parts, doubts);
  return doubts;
}
