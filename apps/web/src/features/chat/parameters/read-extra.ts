import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import type { ReadJson } from './read-json.ts';
import { findReservedKeys } from './reserved-keys.ts';

/** Reads an extra body, which may not say what the table's other rows and the conversation say. */
export function readExtra(written: string): ReadJson {
  if (written.trim() === '') return { isEmpty: true };
  const value = parseJson(written);
  if (value === undefined) return { fault: 'not_json' };
  if (!isRecord(value)) return { fault: 'not_an_object' };
  const keys = findReservedKeys(value);
  if (keys.length > 0) return { fault: 'reserved', keys };
  return Object.keys(value).length === 0 ? { isEmpty: true } : { to: { extra: value } };
}
