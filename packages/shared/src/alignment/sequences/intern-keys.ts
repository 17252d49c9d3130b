/** Two sequences as numbers, equal where their keys are; number n stands for `keys[n]`. */
export type InternedKeys = { rows: Int32Array; columns: Int32Array; keys: readonly string[] };

/** Gives equal keys of both sequences the same number: comparing numbers is several times faster than comparing words. */
export function internKeys(rows: readonly string[], columns: readonly string[]): InternedKeys {
  const known = new Map<string, number>();
  const intern = (key: string) => {
    const number = known.get(key) ?? known.size;
    known.set(key, number);
    return number;
  };
  return { rows: Int32Array.from(rows, intern), columns: Int32Array.from(columns, intern), keys: [...known.keys()] };
}
