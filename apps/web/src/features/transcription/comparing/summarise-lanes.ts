import type { LaneSummary } from '@lineup/shared/alignment/write-summary-csv.ts';
import type { LaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import { measureTranscription } from '#features/transcription/runs/measure-transcription.ts';
import type { LaneScore } from './comparison.ts';

export type { LaneSummary };

/** The figures of the lanes that have been asked, in their order. */
export function summariseLanes(laneRuns: readonly LaneRuns[], scores: ReadonlyMap<string, LaneScore>): LaneSummary[] {
  return laneRuns.flatMap(({ lane, current }) => {
    if (current === null) return [];
    const { answer, realTimeFactor } = measureTranscription(current.run);
    const { words, characters } = scores.get(lane.id) ?? {};
    return [
      {
        lane: lane.letter,
        // What was asked then, not what the lane would ask by now.
        model: readModel(current.run.request),
        wordErrorRate: words?.rate ?? null,
        characterErrorRate: characters?.rate ?? null,
        substitutions: words?.substitutions ?? null,
        insertions: words?.insertions ?? null,
        deletions: words?.deletions ?? null,
        latency: answer === null ? null : answer / 1000,
        realTimeFactor,
      },
    ];
  });
}

function readModel({ model }: NonNullable<LaneRuns['current']>['run']['request']): string {
  return typeof model === 'string' ? model : '';
}
