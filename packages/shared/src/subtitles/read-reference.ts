import type { TranscriptSegment } from '#transcription/transcript-result.ts';
import { cuesOf } from './cues-of.ts';
import type { Cue } from './cue.ts';
import { readCues } from './read-cues.ts';
import { sniffSubtitles } from './sniff-subtitles.ts';

/** What was really said: the text, and the cues where a file tells their times. */
export type ReadReference = { text: string; cues: Cue[] };

/** What SRT files have of HTML and of Advanced SubStation: players know it, nobody says it. */
const SRT_TAG = /<\/?(?:i|b|u|s|font)(?:\s[^<>]*)?>|\{\\[^{}]*\}/gi;

/** Reads the text of a file that was dropped as a reference, by what it is, not by its name: SRT, WebVTT, or plain text. */
export function readReference(file: string): ReadReference {
  const kind = sniffSubtitles(file);
  if (kind === undefined) return { text: file.trim().replaceAll(/\r\n?/g, '\n'), cues: [] };
  const segments = readCues(file)
    .map((segment) => (kind === 'srt' ? withoutTags(segment) : segment))
    .filter(({ text }) => text !== '');
  return { text: segments.map(({ text }) => text).join('\n'), cues: cuesOf({ text: '', segments, words: [] }) };
}

function withoutTags(segment: TranscriptSegment): TranscriptSegment {
  return { ...segment, text: segment.text.replaceAll(SRT_TAG, '').trim() };
}
