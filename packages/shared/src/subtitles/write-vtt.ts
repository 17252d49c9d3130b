import type { TranscriptSegment } from '#transcription/transcript-result.ts';
import { formatTimestamp } from './format-timestamp.ts';
import { writeCueText } from './write-cue-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Writes segments as a WebVTT file with LF line ends; `&`, `<` and `>` are escaped, as the format asks. */
export function writeVtt(segments: readonly TranscriptSegment[]): string {
  return ['WEBVTT\n', ...segments.map(writeCue)].join('\n');
}

function writeCue({ start, end, text }: TranscriptSegment): string {
  const escaped = writeCueText(text).replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
  return `${formatTimestamp(start, '.')} --> ${formatTimestamp(end, '.')}\n${escaped}\n`;
}
