import { isRecord } from '#json/is-record.ts';
import { parseJson } from '#json/parse-json.ts';
import { readPath } from '#json/read-path.ts';
import { readUsage } from '#runs/read-usage.ts';
import { readCues } from '#subtitles/read-cues.ts';
import { sniffBody } from '#wire/sniff-body.ts';
import type { TranscriptResult, TranscriptSegment } from './transcript-result.ts';

/** A transcript as its bytes give it. */
export type Transcript = Omit<Extract<TranscriptResult, { kind: 'transcript' }>, 'kind' | 'asRequested'>;

const SRT = /^\d+[ \t]*(?:\r\n?|\n)[ \t]*[\d:]+[,.]\d+[ \t]*-->/;
const UNSAID = { language: null, duration: null, segments: [], words: [], usage: null };

/** Reads a transcript in one of the five formats, told by its bytes; undefined when it is in none of them. */
export function readTranscript(body: string): Transcript | undefined {
  const text = body.trim();
  if (text.startsWith('WEBVTT')) return readSubtitles(text, 'vtt');
  if (SRT.test(text)) return readSubtitles(text, 'srt');
  const kind = sniffBody(text);
  if (kind === 'json') return readJson(parseJson(text));
  return kind === 'text' || kind === 'empty' ? { ...UNSAID, text, format: 'text' } : undefined;
}

function readSubtitles(body: string, format: 'srt' | 'vtt'): Transcript {
  const segments = readCues(body);
  return { ...UNSAID, text: joinTexts(segments), segments, format };
}

/** `verbose_json` has times; its fields are read one by one, since gateways leave out any of them. */
function readJson(json: unknown): Transcript | undefined {
  if (!isRecord(json)) return undefined;
  const segments = readTimes(json['segments'], 'text');
  if (typeof json['text'] !== 'string' && segments.length === 0) return undefined;
  const words = readTimes(json['words'], 'word');
  // Some servers hang the words on their segments.
  const wordsInSegments = readList(json['segments']).flatMap((segment) =>
    readTimes(readPath(segment, ['words']), 'word'),
  );
  return {
    text: typeof json['text'] === 'string' ? json['text'].trim() : joinTexts(segments),
    language: typeof json['language'] === 'string' ? json['language'] : null,
    duration: [json['duration'], readPath(json, ['usage', 'seconds'])].find(isTime) ?? null,
    segments,
    words: words.length > 0 ? words : wordsInSegments,
    format: Object.hasOwn(json, 'segments') || Object.hasOwn(json, 'words') ? 'verbose_json' : 'json',
    usage: readUsage(json['usage']),
  };
}

/** Entries whose times are not two numbers in order are left out: nothing could be drawn of them. */
function readTimes(value: unknown, textKey: 'text' | 'word'): TranscriptSegment[] {
  return readList(value).flatMap((entry) => {
    const [start, end, text] = [readPath(entry, ['start']), readPath(entry, ['end']), readPath(entry, [textKey])];
    if (!isTime(start) || !isTime(end) || end < start || typeof text !== 'string') return [];
    return [{ start, end, text: text.trim() }];
  });
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** One line per segment: whether words want a space between them depends on the language. */
function joinTexts(segments: readonly TranscriptSegment[]): string {
  return segments.map((segment) => segment.text).join('\n');
}
