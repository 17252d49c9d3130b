import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { writeJson } from '@lineup/shared/json/write-json.ts';

/** A request body as JSON carries it (`fields` is empty when it is no object), and whether it asks for a stream. */
export type SentBody = { value: unknown; fields: Record<string, unknown>; isStreamed: boolean };

/** Reads the form of a request that went over the wire: what is undefined in memory was not sent. */
export function readSentBody(request: unknown): SentBody {
  const value = parseJson(writeJson(request) ?? 'null');
  const fields = isRecord(value) ? value : {};
  return { value, fields, isStreamed: fields['stream'] === true };
}
