import type { Cue } from '@lineup/shared/subtitles/cue.ts';
import type { Span } from '#features/transcription/runs/judge-run.ts';

/** Cues without a gap between them, from the index `first` to before `end`; or a gap. */
export type TranscriptPart = { kind: 'cues'; first: number; end: number } | { kind: 'gap'; gap: Span };

/** Parts the cues of a transcript where nothing came of a piece of the recording. */
export function splitAtGaps(cues: readonly Cue[], gaps: readonly Span[]): TranscriptPart[] {
  const parts: TranscriptPart[] = [];
  let first = 0;
  for (const gap of gaps) {
    const next = cues.findIndex(({ start }, index) => index >= first && start !== null && start >= gap.start);
    const end = next === -1 ? cues.length : next;
    parts.push(...cuePart(first, end), { kind: 'gap', gap });
    first = end;
  }
  return [...parts, ...cuePart(first, cues.length)];
}

function cuePart(first: number, end: number): TranscriptPart[] {
  return first < end ? [{ kind: 'cues', first, end }] : [];
}
