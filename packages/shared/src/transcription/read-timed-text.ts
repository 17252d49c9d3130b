import { readPath } from '#json/read-path.ts';

/** A text with its times in seconds, and the entry of the answer that it was read from. */
export type TimedText = { start: number; end: number; text: string; entry: unknown };

/**
 * Reads a list of entries with `start`, `end` (numbers, in seconds) and a text under the first of `textKeys` that has one, in order of
 * their start. Entries without a text, or whose times are not two numbers in order, are left out: nothing could be drawn of them.
 */
export function readTimedText(value: unknown, textKeys: readonly string[]): TimedText[] {
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const timed = entries.flatMap((entry) => {
    const [start, end] = [readPath(entry, ['start']), readPath(entry, ['end'])];
    const text = textKeys.map((key) => readPath(entry, [key])).find((found) => typeof found === 'string');
    if (!isTime(start) || !isTime(end) || end < start || text === undefined) return [];
    return [{ start, end, text: text.trim(), entry }];
  });
  return timed.toSorted((a, b) => a.start - b.start);
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
