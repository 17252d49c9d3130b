import type { ComparedLane, LaneScore } from './comparison.ts';

/** The word errors of a lane over several recordings; `rate` is all errors per word of all references, null where these have none. */
export type PooledScore = ComparedLane & { errors: number; words: number; rate: number | null; recordings: number };

/** Adds up the scores of recordings by lane: a long recording counts for more than a short one, as its words do. */
export function poolScores(recordings: readonly (readonly LaneScore[])[]): PooledScore[] {
  const pooled = new Map<string, PooledScore>();
  for (const { laneId, letter, words } of recordings.flat()) {
    const before = pooled.get(laneId) ?? { laneId, letter, errors: 0, words: 0, rate: null, recordings: 0 };
    const errors = before.errors + words.substitutions + words.insertions + words.deletions;
    const count = before.words + words.words;
    const rate = count === 0 ? null : errors / count;
    pooled.set(laneId, { laneId, letter, errors, words: count, rate, recordings: before.recordings + 1 });
  }
  return [...pooled.values()];
}
