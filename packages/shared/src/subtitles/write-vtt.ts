import { formatTimestamp } from './format-timestamp.ts';
import type { LineEnd, Subtitle } from './subtitle.ts';
import { writeCues, type WrittenCue } from './write-cues.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Writes cues as a WebVTT file, a speaker as the voice of the text; times to the millisecond. `&`, `<` and `>` are escaped, as the
 * format asks, so that no text can be taken for a tag or for times.
 */
export function writeVtt(cues: readonly Subtitle[], { lineEnd = '\n' }: { lineEnd?: LineEnd } = {}): string {
  const body = writeCues(cues, lineEnd, writeCue);
  return `WEBVTT${lineEnd}${body === '' ? '' : lineEnd}${body}`;
}

function writeCue({ start, end, text, speaker }: WrittenCue): string {
  const voice = speaker === '' ? '' : `<v ${escape(speaker)}>`;
  return `${formatTimestamp(start, '.')} --> ${formatTimestamp(end, '.')}\n${voice}${escape(text)}`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}
