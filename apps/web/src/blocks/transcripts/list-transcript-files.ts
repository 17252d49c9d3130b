import { writeSrt } from '@lineup/shared/subtitles/write-srt.ts';
import { writeVtt } from '@lineup/shared/subtitles/write-vtt.ts';
import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';

/** A file that a transcript can be taken away as. */
export type TranscriptFile = { extension: 'txt' | 'srt' | 'vtt' | 'json'; mime: string; content: string };

type TranscriptParts = {
  text: string;
  segments: readonly TranscriptSegment[];
  /** The gateway's answer as it came, when that was JSON. */
  receivedJson: string | null;
};

/** The files that a transcript really has: subtitles need times, JSON is only ever what was received. */
export function listTranscriptFiles({ text, segments, receivedJson }: TranscriptParts): TranscriptFile[] {
  const files: TranscriptFile[] = [{ extension: 'txt', mime: 'text/plain', content: `${text}\n` }];
  if (segments.length > 0) {
    files.push(
      { extension: 'srt', mime: 'application/x-subrip', content: writeSrt(segments) },
      { extension: 'vtt', mime: 'text/vtt', content: writeVtt(segments) },
    );
  }
  if (receivedJson !== null) files.push({ extension: 'json', mime: 'application/json', content: receivedJson });
  return files;
}
