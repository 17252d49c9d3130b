import { useEffect } from 'react';
import { countWords } from '#blocks/transcripts/count-words.ts';
import { useText } from '#i18n/use-text.ts';
import { isUnderWay } from '#features/transcription/runs/is-under-way.ts';
import { announce } from '#ui/announce.ts';
import { nameEnd } from './name-end.ts';
import type { LaneRuns } from './use-lane-runs.ts';

/** The runs that were seen under way and whose end has not been told. It outlives a table that the screen draws in another place. */
const live = new Set<string>();

/** Tells screen readers, once each, how the runs ended that were seen under way; kept ones say nothing. */
export function useAnnounceEnds(laneRuns: readonly LaneRuns[]): void {
  const text = useText();

  useEffect(() => {
    const words = laneRuns.flatMap(({ current }) => {
      if (current === null) return [];
      const { run, outcome } = current;
      if (isUnderWay(run)) live.add(run.id);
      const end = nameEnd(outcome);
      if (end === null || !live.delete(run.id)) return [];
      const { letter } = run;
      if (outcome.state !== 'complete') return [text('transcription.lanes.ended', { letter, state: text(end) })];
      const count = countWords(outcome.transcript?.text ?? '');
      return [text('transcription.lanes.finished', { letter, count })];
    });
    if (words.length > 0) announce(words.join(' '));
  }, [laneRuns, text]);
}
