import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import { readSegments } from './read-segments.ts';

/** Where gateways of other houses put the documented object. */
const OUTER_KEYS = ['data', 'result', 'results', 'output', 'response', 'transcription', 'transcript', 'transcripts'];
/** Where they put the bare text. */
const TEXT_KEYS = ['transcription', 'transcript', 'output_text'];

/**
 * The object of a parsed answer that holds a text or segments: the answer itself, or what it is around by one level. Answers in the
 * shape of a chat model's (OpenAI's and Gemini's) give their text.
 */
export function findTranscriptRecord(
  json: unknown,
): { record: Record<string, unknown>; isWrapped: boolean } | undefined {
  if (holdsTranscript(json)) return { record: json, isWrapped: false };
  const record = findWrapped(json);
  return record === undefined ? undefined : { record, isWrapped: true };
}

function findWrapped(json: unknown): Record<string, unknown> | undefined {
  const outer = Array.isArray(json) ? [json] : OUTER_KEYS.map((key) => readPath(json, [key]));
  const inner = outer.flatMap((value: unknown) => (Array.isArray(value) && value.length === 1 ? value : [value]));
  const record = inner.find(holdsTranscript);
  if (record !== undefined) return record;
  const texts = [...TEXT_KEYS.map((key) => readPath(json, [key])), readChatText(json), readGeminiText(json)];
  const text = texts.find((value) => typeof value === 'string');
  return text === undefined ? undefined : { text };
}

function holdsTranscript(value: unknown): value is Record<string, unknown> {
  return isRecord(value) && (typeof value['text'] === 'string' || readSegments(value['segments']).length > 0);
}

function readChatText(json: unknown): unknown {
  return readPath(firstOf(readPath(json, ['choices'])), ['message', 'content']);
}

function readGeminiText(json: unknown): string | undefined {
  const parts = readPath(firstOf(readPath(json, ['candidates'])), ['content', 'parts']);
  const texts = Array.isArray(parts) ? parts.map((part) => readPath(part, ['text'])) : [];
  const told = texts.filter((text) => typeof text === 'string');
  return told.length === 0 ? undefined : told.join('');
}

function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
