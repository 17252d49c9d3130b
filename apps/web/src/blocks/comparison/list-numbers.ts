const NUMBER = /(?<![\p{L}\p{N}_])\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
/** A list's own numbering counts nothing. */
const LIST_NUMBER = /^\p{Nd}+[.)、]\s/u;
const GROUP = /,(?=\p{Nd}{3}(?!\p{Nd}))/gu;

/** A number where it stands in a text. `value` writes it in one way: 1,024.50 is 1024.5; what is no number (a date, a version) stays as it is. */
export type FoundNumber = { from: number; to: number; value: string };

/** The numbers in a piece of text; digits inside a name are none. */
export function findNumbers(text: string): FoundNumber[] {
  const numbering = LIST_NUMBER.exec(text)?.[0].length ?? 0;
  return Array.from(text.matchAll(NUMBER), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
    value: readValue(match[0]),
  })).filter(({ from }) => from >= numbering);
}

/** The values of the numbers in several texts, each once, in order. */
export function listNumbers(texts: readonly string[]): string[] {
  return Array.from(new Set(texts.flatMap((text) => findNumbers(text).map(({ value }) => value))));
}

function readValue(written: string): string {
  const plain = written.replaceAll(GROUP, '');
  const value = Number(plain);
  // Beyond exact integers, different numbers would become equal.
  return Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? String(value) : plain;
}
