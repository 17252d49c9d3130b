import { readPath } from '#json/read-path.ts';
import { readUsage } from '#runs/read-usage.ts';
import { readCues } from '#subtitles/read-cues.ts';
import { sniffSubtitles } from '#subtitles/sniff-subtitles.ts';
import { findTranscriptRecord } from './find-transcript-record.ts';
import { readDuration } from './read-duration.ts';
import { readLanguage } from './read-language.ts';
import { readSegments } from './read-segments.ts';
import { readTokens } from './read-tokens.ts';
import { readWords } from './read-words.ts';
import type { TranscriptFormat } from './transcript-result.ts';
import type { Transcript } from './transcript.ts';

/** What only the segments of `verbose_json` have. */
const VERBOSE_KEYS = ['avg_logprob', 'no_speech_prob', 'compression_ratio', 'seek'];

/** Reads a parsed answer in `json`, `verbose_json` or `diarized_json`; undefined when it has neither text nor segments. */
export function readJsonTranscript(json: unknown): Transcript | undefined {
  const found = findTranscriptRecord(json);
  if (found === undefined) return undefined;
  const { record, isWrapped } = found;
  const told = typeof record['text'] === 'string' ? record['text'].trim() : null;
  // Some gateways put the subtitles that were asked for into JSON.
  const cues = told !== null && sniffSubtitles(told) !== undefined ? readCues(told) : [];
  const inRecord = readSegments(record['segments']);
  const segments = inRecord.length > 0 ? inRecord : cues;
  const words = readWords(record['words']);
  return {
    text: cues.length > 0 || told === null ? segments.map(({ text }) => text).join('\n') : told,
    language: readLanguage(record),
    duration: readDuration(record),
    segments,
    words: words.length > 0 ? words : readWordsInSegments(record['segments']),
    tokens: readTokens(record['logprobs']),
    format: judgeFormat(record),
    usage: readUsage(record['usage']),
    ...(isWrapped && { isWrapped }),
  };
}

/** Some servers hang the words on their segments. */
function readWordsInSegments(segments: unknown): Transcript['words'] {
  return readWords(readList(segments).flatMap((segment) => readList(readPath(segment, ['words']))));
}

function judgeFormat(record: Record<string, unknown>): TranscriptFormat {
  const segments = readList(record['segments']);
  const has = (key: string) => segments.some((segment) => readPath(segment, [key]) !== undefined);
  if (has('speaker') && !VERBOSE_KEYS.some(has)) return 'diarized_json';
  return Object.hasOwn(record, 'segments') || Object.hasOwn(record, 'words') ? 'verbose_json' : 'json';
}

function readList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
