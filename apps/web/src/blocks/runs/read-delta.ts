import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { readPath } from '@lineup/shared/json/read-path.ts';
import { writeJson } from '@lineup/shared/json/write-json.ts';

/** The first choice's delta of a chunk as JSON text, as the gateway wrote its fields; undefined when it has none. */
export function readDelta(chunk: string): string | undefined {
  const choices = readPath(parseJson(chunk), ['choices']);
  const delta: unknown = Array.isArray(choices) ? readPath(choices[0], ['delta']) : undefined;
  return delta === undefined ? undefined : writeJson(delta);
}
