import { readUsage } from '#runs/read-usage.ts';
import { joinTexts } from './join-texts.ts';
import { readDuration } from './read-duration.ts';
import { readLanguage } from './read-language.ts';
import { readSegments } from './read-segments.ts';
import { readTokens } from './read-tokens.ts';
import { readWords } from './read-words.ts';
import type { Transcript } from './transcript.ts';

type Event = Record<string, unknown>;

/**
 * Puts the events of a streamed transcription together (OpenAI's API reference: `transcript.text.delta`, `.segment`, `.done`): the text
 * is that of `.done`, else of the deltas, else of the segments. Events without a type are parts of the answer, as some servers send
 * them. Undefined when no event has any text, not even an empty one.
 */
export function readStreamedTranscript(events: readonly Event[]): Transcript | undefined {
  const done = events.findLast(({ type }) => type === 'transcript.text.done');
  const parts = events.filter((event) => event !== done);
  const segments = readSegments([
    ...parts,
    ...parts.flatMap(({ segments }) => (Array.isArray(segments) ? segments : [])),
  ]);
  const text = findText(done, parts);
  if (text === undefined) return undefined;
  const hasSpeakers = segments.some(({ speaker }) => speaker !== undefined);
  return {
    text: text.trim(),
    language: readLanguage(done ?? parts[0]),
    duration: readDuration(done),
    segments,
    words: readWords(events.flatMap(({ words }) => (Array.isArray(words) ? words : []))),
    tokens: findTokens(done, parts),
    format: hasSpeakers ? 'diarized_json' : segments.length > 0 ? 'verbose_json' : 'json',
    usage: events.map(({ usage }) => readUsage(usage)).findLast((usage) => usage !== null) ?? null,
    ...(done === undefined && parts.some(({ type }) => type !== undefined) && { isUnfinished: true }),
  };
}

function findText(done: Event | undefined, parts: readonly Event[]): string | undefined {
  const whole = done?.['text'];
  if (typeof whole === 'string' && whole.trim() !== '') return whole;
  const deltas = parts.flatMap(({ delta }) => (typeof delta === 'string' ? [delta] : []));
  if (deltas.length > 0) return deltas.join('');
  const texts = parts.flatMap(({ text }) => (typeof text === 'string' ? [text.trim()] : []));
  if (texts.length > 0) return texts.reduce(joinTexts);
  return typeof whole === 'string' ? whole : undefined;
}

function findTokens(done: Event | undefined, parts: readonly Event[]): Transcript['tokens'] {
  const tokens = readTokens(done?.['logprobs']);
  if (tokens.length > 0) return tokens;
  // Read as one list: a character may be split over two events.
  return readTokens(parts.flatMap(({ logprobs }) => (Array.isArray(logprobs) ? logprobs : [])));
}
