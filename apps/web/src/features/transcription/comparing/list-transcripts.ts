import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { LaneRuns } from '#features/transcription/lanes/use-lane-runs.ts';
import type { LaneTranscript } from './comparison-input.ts';

/**
 * What the lanes' newest runs came to, as far as they have ended: an empty answer is one without words. `isEdited` takes those that a
 * person has edited as they are by now.
 */
export function listTranscripts(laneRuns: readonly LaneRuns[], isEdited: boolean): LaneTranscript[] {
  return laneRuns.flatMap(({ lane: { id: laneId, letter }, current }) => {
    if (current === null) return [];
    const { run, outcome } = current;
    const { state, transcript } = outcome;
    if (state === 'waiting' || state === 'sending' || state === 'working') return [];
    const lane = { laneId, letter, isWhole: state === 'complete' || state === 'empty' };
    if (state === 'empty') return [{ ...lane, text: '', words: [], segments: [] }];
    if (transcript === null) return [];
    if (isEdited && run.edited !== null) return [{ ...lane, ...readCues(run.edited) }];
    const { text, words, segments } = transcript;
    return [{ ...lane, text, words, segments }];
  });
}

function readCues(cues: readonly Cue[]): Pick<LaneTranscript, 'text' | 'words' | 'segments'> {
  const segments = cues.flatMap(({ start, end, text }) =>
    start === null || end === null ? [] : [{ start, end, text }],
  );
  return { text: cues.map(({ text }) => text).join('\n'), words: [], segments };
}
