/** A parsed JSON value. */
export type JsonValue = null | boolean | number | string | JsonValue[] | { [key: string]: JsonValue };

const FENCE = /^(`{3,}|~{3,})(?:json5?|JSON)?[ \t]*\n([\s\S]*?)\n\1\s*$/;

/** Reads an answer that is JSON as a whole, bare or in one code fence; only objects and lists count, undefined for everything else. */
export function readJsonAnswer(answer: string): JsonValue | undefined {
  const trimmed = answer.trim();
  const source = FENCE.exec(trimmed)?.[2] ?? trimmed;
  if (!/^\s*[[{]/.test(source)) return undefined;
  try {
    return JSON.parse(source) as JsonValue;
  } catch {
    // Prose that begins with a bracket, or an answer that is still being written.
    return undefined;
  }
}
