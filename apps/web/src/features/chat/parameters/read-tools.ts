import { isRecord } from '@lineup/shared/json/is-record.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import type { ReadJson } from '#blocks/recipe/read-json.ts';
import type { ChatParameters } from '#features/chat/chat-parameters.ts';

/** Reads a list of tools: objects only, since each is one. */
export function readTools(written: string): ReadJson<ChatParameters> {
  if (written.trim() === '') return { isEmpty: true };
  const value = parseJson(written);
  if (value === undefined) return { fault: 'not_json' };
  if (!Array.isArray(value) || !value.every(isRecord)) return { fault: 'not_a_list' };
  return value.length === 0 ? { isEmpty: true } : { to: { tools: value } };
}
