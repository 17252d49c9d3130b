import { splitSentences } from '#speech/split-sentences.ts';
import { layOutTranscript } from '#transcription/lay-out-transcript.ts';
import type { Transcript } from '#transcription/transcript.ts';
import type { Cue } from './cue.ts';

/**
 * The cues of a transcript, to be edited: one per segment that has a text; where there are only words, one per sentence; without any
 * times one per paragraph.
 */
export function cuesOf(transcript: Pick<Transcript, 'text' | 'segments' | 'words'>): Cue[] {
  return listPassages(transcript).map((passage, index) => ({ id: `c${index}`, ...passage }));
}

function listPassages({ text, segments, words }: Pick<Transcript, 'text' | 'segments' | 'words'>): Omit<Cue, 'id'>[] {
  if (segments.length > 0) {
    return segments.flatMap(({ start, end, text: said, speaker }) =>
      said.trim() === '' ? [] : [{ start, end, text: said.trim(), ...(speaker !== undefined && { speaker }) }],
    );
  }
  const { clock } = layOutTranscript({ text, segments, words }, null);
  if (clock === null) return splitParagraphs(text).map((said) => ({ start: null, end: null, text: said }));
  return splitSentences(text).map((span) => {
    const start = clock.startAt(span.start);
    return { start, end: Math.max(start, clock.endAt(span.end)), text: text.slice(span.start, span.end) };
  });
}

function splitParagraphs(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
