import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import type { ReadJson } from './read-json.ts';

/** Reads an extra body, which may not have the keys that are `reserved`: what makes the request says them. */
export function readExtra(written: string, reserved: readonly string[]): ReadJson<{ extra: Record<string, unknown> }> {
  if (written.trim() === '') return { isEmpty: true };
  const value = parseJson(written);
  if (value === undefined) return { fault: 'not_json' };
  if (!isRecord(value)) return { fault: 'not_an_object' };
  const keys = reserved.filter((key) => Object.hasOwn(value, key));
  if (keys.length > 0) return { fault: 'reserved', keys };
  return Object.keys(value).length === 0 ? { isEmpty: true } : { to: { extra: value } };
}
