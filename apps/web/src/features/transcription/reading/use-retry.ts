import { hasFailedPieces } from '#features/transcription/lanes/has-failed-pieces.ts';
import { usePlannedAsks } from '#features/transcription/lanes/use-planned-asks.ts';
import type { ReadRun } from '#features/transcription/lanes/use-read-run.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { useRecordingBytes } from '#features/transcription/recordings/use-recording-bytes.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { retryPieces } from '#features/transcription/runs/retry-pieces.ts';
import { transcribe } from '#features/transcription/runs/transcribe.ts';

/** What can be done about a run that did not end well: ask for its missing pieces alone, or for all of it in a new run. */
export type Retry = { kind: 'pieces' | 'whole'; ask: () => void };

/** The way to ask once more as things stand; null where nothing can be asked, or it is under way. */
export function useRetry(turn: RecordingTurn, { run, outcome, lane }: ReadRun): Retry | null {
  const planned = usePlannedAsks(turn).find(({ ask }) => ask.laneId === lane.id);
  const audio = useRecordingBytes(turn.id);
  if (planned === undefined || audio === null || isUnderWay(run)) return null;
  const { plan } = planned;
  if (plan.way === 'refuse') return null;
  if (plan.way === run.way && hasFailedPieces({ run, outcome })) {
    return { kind: 'pieces', ask: () => void retryPieces(run.id, plan) };
  }
  return { kind: 'whole', ask: () => void transcribe(turn.id, [planned]) };
}
