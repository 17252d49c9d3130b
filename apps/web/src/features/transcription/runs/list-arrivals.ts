import type { Arrival } from '@lineup/shared/runs/run.ts';
import { judgeTranscription } from './judge-transcription.ts';
import type { TranscriptionRun } from './transcription-run.ts';

/** A strip draws kilobytes of an upload as tall as it draws characters of an answer. */
const BYTES_PER_UNIT = 1024;

/**
 * What a strip draws of a run, by the browser's clock: the upload in the pale ticks, the answer in the full ones. The answer of
 * a run that failed is its end, and has the end's mark alone.
 */
export function listArrivals(run: TranscriptionRun): Arrival[] {
  const { upload, frames, end } = run;
  const sent = upload.progress.map(({ at, sent }, index): Arrival => {
    const bytes = (sent - (upload.progress[index - 1]?.sent ?? 0)) * upload.bytes;
    return { t: at, kind: 'reasoning', size: Math.ceil(bytes / BYTES_PER_UNIT) };
  });
  const answered =
    judgeTranscription(run).state === 'error'
      ? []
      : frames.flatMap(({ at, event }): Arrival[] => {
          if (event.kind === 'body') return [{ t: at, kind: 'text', size: event.text.length }];
          return event.kind === 'frame' ? [{ t: at, kind: 'text', size: event.data.length }] : [];
        });
  return [...sent, ...answered].filter(({ t }) => end === null || t <= end.at);
}
