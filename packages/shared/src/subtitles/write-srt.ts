import type { TranscriptSegment } from '#transcription/transcript-result.ts';
import { formatTimestamp } from './format-timestamp.ts';
import { writeCueText } from './write-cue-text.ts';

/** Writes segments as an SRT file with LF line ends. */
export function writeSrt(segments: readonly TranscriptSegment[]): string {
  return segments.map(writeCue).join('\n');
}

function writeCue({ start, end, text }: TranscriptSegment, index: number): string {
  return `${index + 1}\n${formatTimestamp(start, ',')} --> ${formatTimestamp(end, ',')}\n${writeCueText(text)}\n`;
}
