import { parseJson } from '@lineup/shared/json/parse-json.ts';
import { indentJson } from './indent-json.ts';

/** A value as indented JSON; text that is JSON is indented too, other text stays as it came. */
export function writeReadable(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value, null, 2);
  return parseJson(value) === undefined ? value : indentJson(value);
}
