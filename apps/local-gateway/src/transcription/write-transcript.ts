import { writeSrt } from '@lineup/shared/subtitles/write-srt.ts';
import { writeVtt } from '@lineup/shared/subtitles/write-vtt.ts';
import type { Transcript } from '#audio/audio-engine.ts';
import type { TranscriptFormat } from './transcription-request.ts';

/** A transcript as the body of a response. */
export type WrittenTranscript = { contentType: string; body: string };

/** Writes a transcript in one of the documented formats; facts that the model does not give are left out, not made up. */
export function writeTranscript({ text, duration, segments }: Transcript, format: TranscriptFormat): WrittenTranscript {
  switch (format) {
    case 'json':
      return json({ text });
    case 'verbose_json': {
      const numbered = segments.map((segment, id) => ({ id, ...segment }));
      return json({ task: 'transcribe', language: 'english', duration, text, segments: numbered });
    }
    case 'text':
      return plain(`${text}\n`);
    case 'srt':
      return plain(writeSrt(segments));
    case 'vtt':
      return plain(writeVtt(segments));
  }
}

function json(value: object): WrittenTranscript {
  return { contentType: 'application/json', body: JSON.stringify(value) };
}

function plain(body: string): WrittenTranscript {
  return { contentType: 'text/plain; charset=utf-8', body };
}
