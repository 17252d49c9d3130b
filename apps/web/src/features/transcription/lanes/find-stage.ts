import type { Preparation } from '#features/transcription/recordings/preparations.ts';
import type { UploadWay } from '#features/transcription/recordings/upload-ways.ts';
import type { RunOutcome } from '#features/transcription/runs/judge-run.ts';
import type { TranscriptionRun } from '#features/transcription/runs/transcription-run.ts';

/** A piece of a recording that was cut, counted from 1; null for one that travels whole. */
type PieceCount = { number: number; count: number } | null;

/**
 * What a run is doing: its file is made, it waits for its turn, it is sent, or the gateway works on it since so many milliseconds
 * after the asking. Shares are from 0 to 1.
 */
export type RunStage =
  | { stage: 'queued'; piece: PieceCount }
  | { stage: 'preparing'; piece: PieceCount; way: UploadWay; share: number }
  | { stage: 'sending'; piece: PieceCount; share: number }
  | { stage: 'working'; piece: PieceCount; since: number };

type Watched = {
  run: Pick<TranscriptionRun, 'way'>;
  outcome: Pick<RunOutcome, 'parts'>;
  /** Of the run's recording. */
  preparations: readonly Pick<Preparation, 'way' | 'share'>[];
};

/** Finds what a run is doing right now; null when it has ended. Of several pieces the one that is furthest from waiting tells. */
export function findStage({ run: { way }, outcome: { parts }, preparations }: Watched): RunStage | null {
  const at = (['sending', 'working', 'waiting'] as const)
    .map((state) => parts.findIndex((part) => part.state === state))
    .find((index) => index !== -1);
  const part = at === undefined ? undefined : parts[at];
  if (at === undefined || part === undefined) return null;
  const piece = parts.length === 1 ? null : { number: at + 1, count: parts.length };
  if (part.state === 'sending') return { stage: 'sending', piece, share: part.share };
  if (part.state === 'working') return { stage: 'working', piece, since: part.since };
  const preparation = preparations.find((each) => each.way === way);
  return preparation === undefined
    ? { stage: 'queued', piece }
    : { stage: 'preparing', piece, way, share: preparation.share };
}
