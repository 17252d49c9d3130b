import { isRecord } from '#json/is-record.ts';
import { readPath } from '#json/read-path.ts';
import type { TranscriptToken } from './transcript-result.ts';

type Entry = { token: string; logprob: number; bytes: Uint8Array | null };

/**
 * Reads `logprobs`, a list of `{token, logprob, bytes}` (OpenAI's API reference) or the same under `content`. Tokens that hold parts of
 * a character are put together by their bytes to one, whose probability is their product. Entries that are no token with a logarithm of
 * a probability are left out.
 */
export function readTokens(value: unknown): TranscriptToken[] {
  const list = Array.isArray(value) ? value : readPath(value, ['content']);
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  const tokens: TranscriptToken[] = [];
  // It keeps a BOM, which a token may be.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let pending: TranscriptToken | null = null;
  for (const { token, logprob, bytes } of entries.flatMap(readEntry)) {
    const text: string = bytes === null ? decoder.decode() + token : decoder.decode(bytes, { stream: true });
    const whole: TranscriptToken = { text, logprob: (pending?.logprob ?? 0) + logprob };
    // A decoder that gives nothing for bytes waits for the rest of a character.
    pending = text === '' && bytes !== null && bytes.length > 0 ? whole : null;
    if (text !== '') tokens.push(whole);
  }
  return pending === null ? tokens : [...tokens, { ...pending, text: decoder.decode() }];
}

function readEntry(entry: unknown): Entry[] {
  if (!isRecord(entry)) return [];
  const { token, logprob, bytes } = entry;
  if (typeof token !== 'string' || typeof logprob !== 'number' || logprob > 0) return [];
  return [{ token, logprob, bytes: isBytes(bytes) ? Uint8Array.from(bytes) : null }];
}

function isBytes(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= 0 && byte <= 255);
}
