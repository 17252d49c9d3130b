import type { RunPart, TranscriptionRun } from './transcription-run.ts';

/** Ends the requests of a kept run that have no end: the page that made them went away. The last that is known of each is its end. */
export function endReloadedRun(run: TranscriptionRun): TranscriptionRun {
  return { ...run, parts: run.parts.map(endReloadedPart) };
}

function endReloadedPart(part: RunPart): RunPart {
  if (part.ending !== null) return part;
  const at = part.frames.at(-1)?.at ?? part.progress.at(-1)?.at ?? part.askedAt ?? 0;
  return { ...part, ending: { at, cause: 'reloaded' } };
}
