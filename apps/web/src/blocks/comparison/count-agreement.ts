/** How choices agree: `groups` are the numbers of equal texts, the largest group first; `largest` is its size. */
export type Agreement = { largest: number; total: number; groups: number[][] };

/**
 * Groups texts that are equal after folding white space and case (NFKC, no language's own rules). Nothing else is forgiven: a full stop more is
 * another text, because in a short answer it may be a decimal point or an abbreviation.
 */
export function countAgreement(texts: readonly string[]): Agreement {
  const byText = Map.groupBy(texts.keys(), (index) => fold(texts[index] ?? ''));
  const groups = Array.from(byText.values()).toSorted((one, other) => other.length - one.length);
  return { largest: groups[0]?.length ?? 0, total: texts.length, groups };
}

/** Upper case first, because only there “ß” and “SS” or “ς” and “σ” meet. */
function fold(text: string): string {
  return text.normalize('NFKC').toUpperCase().toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
