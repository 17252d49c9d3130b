import { planCuts } from '#blocks/media/plan-cuts.ts';
import type { OpenPlan } from '#features/transcription/runs/plan-sends.ts';
import type { Recording } from './recording.ts';

/** Words at a border are heard by both pieces, and joined where they agree. */
const OVERLAP_SECONDS = 1.5;

/** The pieces in which a recording travels, in seconds: one for all of it, unless it is cut; `end` is null where the duration is not known. */
export function findPieces({ sound }: Recording, plan: OpenPlan): { start: number; end: number | null }[] {
  if (plan.way !== 'cut' || sound === null) return [{ start: 0, end: sound?.duration ?? null }];
  return planCuts({
    duration: sound.duration,
    silences: sound.silences,
    maxSeconds: plan.pieceSeconds,
    overlapSeconds: OVERLAP_SECONDS,
  });
}
