import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { readPath } from '@lineup/shared/json/read-path.ts';
import { writeJson } from '@lineup/shared/json/write-json.ts';

/** A chunk's usage as JSON text under the gateway's own field names, from the top or from a choice; undefined when it has none. */
export function readRawUsage(chunk: string): string | undefined {
  const json = parseJson(chunk);
  const choices = readPath(json, ['choices']);
  const holders: unknown[] = [json, ...(Array.isArray(choices) ? choices : [])];
  const usage = holders.map((holder) => readPath(holder, ['usage'])).find(isRecord);
  return usage && writeJson(usage);
}
