import { CUE_TIMES } from './cue-times.ts';

/** Tells SRT and WebVTT by how they begin (a BOM and blank lines do not matter); undefined when the text is neither. */
export function sniffSubtitles(text: string): 'srt' | 'vtt' | undefined {
  const start = text.trimStart();
  if (/^WEBVTT(?:\s|$)/.test(start)) return 'vtt';
  const [first = '', second = ''] = start.split(/\r\n?|\n/, 2);
  const isNumbered = /^\d+\s*$/.test(first);
  return CUE_TIMES.test(isNumbered ? second : first) ? 'srt' : undefined;
}
