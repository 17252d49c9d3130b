import { formatTimestamp } from './format-timestamp.ts';
import type { LineEnd, Subtitle } from './subtitle.ts';
import { TIMING_LINE } from './timing-line.ts';
import { writeCues, type WrittenCue } from './write-cues.ts';

/**
 * Writes cues as an SRT file, a speaker as `Name: ` in front of the text; times to the millisecond. A line of text that looks like
 * the times of a cue, which would end the cue for lenient readers, gets a shorter arrow.
 */
export function writeSrt(cues: readonly Subtitle[], { lineEnd = '\n' }: { lineEnd?: LineEnd } = {}): string {
  return writeCues(cues, lineEnd, writeCue);
}

function writeCue({ start, end, text, speaker }: WrittenCue, index: number): string {
  const lines = `${speaker === '' ? '' : `${speaker}: `}${text}`.split('\n').map(disarm).join('\n');
  return `${index + 1}\n${formatTimestamp(start, ',')} --> ${formatTimestamp(end, ',')}\n${lines}`;
}

function disarm(line: string): string {
  return TIMING_LINE.test(line) ? line.replaceAll('-->', '->') : line;
}
