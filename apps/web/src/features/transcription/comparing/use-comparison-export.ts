import { useLaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { RecordingTurn } from '#features/transcription/recordings/recording-turn.ts';
import { listComparisonFiles, type ComparisonFile } from './list-comparison-files.ts';
import { summariseLanes } from './summarise-lanes.ts';
import { useComparison } from './use-comparison.ts';
import { writeSummaryMarkdown } from './write-summary-markdown.ts';

/** What a comparison can be taken away as; each is made when it is asked for, as it may be long. */
export type ComparisonExport = { listFiles: () => ComparisonFile[]; writeMarkdown: () => string };

/** The comparison of a recording to take away; null while nothing is compared. */
export function useComparisonExport(turn: RecordingTurn): ComparisonExport | null {
  const { comparison, scores } = useComparison(turn);
  const laneRuns = useLaneRuns(turn.id);
  if (comparison === null) return null;
  const summaries = () => summariseLanes(laneRuns, scores);
  return {
    listFiles: () => listComparisonFiles({ name: turn.recording.name, comparison, summaries: summaries() }),
    writeMarkdown: () => writeSummaryMarkdown(summaries()),
  };
}
