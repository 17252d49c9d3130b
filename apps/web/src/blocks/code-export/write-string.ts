import { escapeInvisible } from './escape-invisible.ts';

/** A double-quoted string literal that means the same in JSON, JavaScript and Python: JSON's escapes are a subset of both. */
export function writeString(text: string): string {
  return escapeInvisible(JSON.stringify(text));
}
