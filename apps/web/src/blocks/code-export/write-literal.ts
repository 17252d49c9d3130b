import { isRecord } from '@lineup/shared/json/is-record.ts';
import { writeString } from './write-string.ts';

/** How a language writes what JSON can hold. */
export type Dialect = {
  words: { true: string; false: string; null: string };
  writeKey: (key: string) => string;
  indent: string;
  /** What stands between the braces of an object and what is in it, on one line. */
  padding: string;
};

/** Lists and objects that fit are written on one line. */
const WIDTH = 80;

/** Writes a JSON value as a literal of a language; `margin` is what stands in front of the line that it begins on. */
export function writeLiteral(value: unknown, dialect: Dialect, margin = ''): string {
  const flat = writeFlat(value, dialect);
  if (margin.length + flat.length <= WIDTH) return flat;
  const inner = margin + dialect.indent;
  const lines = (parts: string[]) => parts.map((part) => `${inner}${part},\n`).join('');
  if (Array.isArray(value) && value.length > 0) {
    return `[\n${lines(value.map((item) => writeLiteral(item, dialect, inner)))}${margin}]`;
  }
  if (isRecord(value) && Object.keys(value).length > 0) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${dialect.writeKey(key)}: ${writeLiteral(item, dialect, inner)}`,
    );
    return `{\n${lines(entries)}${margin}}`;
  }
  return flat;
}

function writeFlat(value: unknown, dialect: Dialect): string {
  const { padding, words, writeKey } = dialect;
  if (typeof value === 'string') return writeString(value);
  if (Array.isArray(value)) return `[${value.map((item) => writeFlat(item, dialect)).join(', ')}]`;
  if (isRecord(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${writeKey(key)}: ${writeFlat(item, dialect)}`);
    return entries.length === 0 ? '{}' : `{${padding}${entries.join(', ')}${padding}}`;
  }
  if (typeof value === 'boolean') return words[`${value}`];
  return typeof value === 'number' ? JSON.stringify(value) : words.null;
}
