import { parseJson } from '#json/parse-json.ts';
import { readCues } from '#subtitles/read-cues.ts';
import { sniffSubtitles } from '#subtitles/sniff-subtitles.ts';
import { sniffBody } from '#wire/sniff-body.ts';
import { readJsonTranscript } from './read-json-transcript.ts';
import { readStreamedTranscript } from './read-streamed-transcript.ts';
import { readTranscriptEvents } from './read-transcript-events.ts';
import type { Transcript } from './transcript.ts';
import { unwrapBody } from './unwrap-body.ts';

const UNSAID = { language: null, duration: null, segments: [], words: [], tokens: [], usage: null };

/**
 * Reads a transcript in one of the documented formats or as an event stream, told by its bytes; undefined when it is in none of them.
 * Entries of its lists that cannot be read are left out one by one.
 */
export function readTranscript(body: string): Transcript | undefined {
  const { text, isFenced } = unwrapBody(body);
  const transcript = readUnwrapped(text);
  return transcript !== undefined && isFenced ? { ...transcript, isWrapped: true } : transcript;
}

function readUnwrapped(text: string): Transcript | undefined {
  const subtitles = sniffSubtitles(text);
  if (subtitles !== undefined) {
    const segments = readCues(text);
    // One line per cue: whether words want a space between them depends on the language.
    return { ...UNSAID, text: segments.map((segment) => segment.text).join('\n'), segments, format: subtitles };
  }
  const events = readTranscriptEvents(text);
  if (events !== undefined) return readStreamedTranscript(events);
  const kind = sniffBody(text);
  if (kind === 'json') return readJsonTranscript(parseJson(text));
  return kind === 'text' || kind === 'empty' ? { ...UNSAID, text, format: 'text' } : undefined;
}
