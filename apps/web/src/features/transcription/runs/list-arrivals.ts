import type { Arrival } from '@lineup/shared/runs/run.ts';
import { judgeRun } from './judge-run.ts';
import type { RunPart, TranscriptionRun } from './transcription-run.ts';

/** A strip draws kilobytes of an upload as tall as it draws characters of an answer. */
const BYTES_PER_UNIT = 1024;

/**
 * What a strip draws of a run, by the browser's clock: uploads in the pale ticks, answers in the full ones. The answer of a
 * request that failed is its end, and has the end's mark alone.
 */
export function listArrivals(run: TranscriptionRun): Arrival[] {
  const { parts } = judgeRun(run);
  return run.parts.flatMap((part, index) => [
    ...listUpload(part),
    ...(parts[index]?.state === 'error' ? [] : listAnswer(part)),
  ]);
}

function listUpload({ progress, bytes, ending }: RunPart): Arrival[] {
  return progress
    .map(({ at, sent }, index): Arrival => {
      const step = (sent - (progress[index - 1]?.sent ?? 0)) * bytes;
      return { t: at, kind: 'reasoning', size: Math.ceil(step / BYTES_PER_UNIT) };
    })
    .filter(({ t }) => ending === null || t <= ending.at);
}

function listAnswer({ frames }: RunPart): Arrival[] {
  return frames.flatMap(({ at, event }): Arrival[] => {
    if (event.kind === 'body') return [{ t: at, kind: 'text', size: event.text.length }];
    return event.kind === 'frame' ? [{ t: at, kind: 'text', size: event.data.length }] : [];
  });
}
