/** About how many bytes a saved value takes: its texts as browsers store them (one byte a character, or two), its columns of numbers. */
export function measureRecord(value: unknown): number {
  if (typeof value === 'string') return isNarrow(value) ? value.length : 2 * value.length;
  if (value instanceof Blob) return value.size;
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (Array.isArray(value)) return sum(value);
  if (typeof value === 'object' && value !== null) return sum(Object.keys(value)) + sum(Object.values(value));
  return value === undefined ? 0 : 8;
}

/** Characters of Latin-1 take one byte each, unless any other is among them. */
function isNarrow(text: string): boolean {
  return !/[^\p{ASCII}\u0080-\u00FF]/u.test(text);
}

function sum(values: readonly unknown[]): number {
  return values.reduce<number>((total, value) => total + measureRecord(value), 0);
}
