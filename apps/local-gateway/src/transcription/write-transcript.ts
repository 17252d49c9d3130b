import { writeSrt } from '@lineup/shared/subtitles/write-srt.ts';
import { writeVtt } from '@lineup/shared/subtitles/write-vtt.ts';
import type { Transcript, TranscriptSegment } from '#audio/audio-engine.ts';
import { compressionRatio } from './compression-ratio.ts';
import type { TranscriptionRequest } from './transcription-request.ts';
import { writeLogprobs } from './write-logprobs.ts';

/** A transcript as the body of a response. */
export type WrittenTranscript = { contentType: string; body: string };

/** What of a request decides how its transcript is written. */
export type TranscriptForm = Pick<TranscriptionRequest, 'response_format' | 'include[]'>;

/** Writes a transcript in one of the documented formats; facts that the model does not give are left out, not made up. */
export function writeTranscript({ text, duration, segments }: Transcript, form: TranscriptForm): WrittenTranscript {
  switch (form.response_format ?? 'json') {
    case 'json':
      return json({ text, ...(form['include[]']?.length && { logprobs: writeLogprobs(segments) }) });
    case 'verbose_json':
      return json({ task: 'transcribe', language: 'english', duration, text, segments: segments.map(writeSegment) });
    case 'text':
      return plain(`${text}\n`);
    case 'srt':
      return plain(writeSrt(segments));
    case 'vtt':
      return plain(writeVtt(segments));
  }
}

function writeSegment({ start, end, text, tokens, averageLogprob }: TranscriptSegment, id: number): object {
  return {
    id,
    start,
    end,
    text,
    tokens: tokens.map((token) => token.id),
    avg_logprob: averageLogprob,
    compression_ratio: compressionRatio(text),
  };
}

function json(value: object): WrittenTranscript {
  return { contentType: 'application/json', body: JSON.stringify(value) };
}

function plain(body: string): WrittenTranscript {
  return { contentType: 'text/plain; charset=utf-8', body };
}
