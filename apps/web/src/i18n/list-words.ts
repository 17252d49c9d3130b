const known = new Map<string, Intl.ListFormat>();

/** Names in a row, as the language lists them: “m4a, mp4” or “m4a、mp4”. */
export function listWords(words: readonly string[], locale: string): string {
  const list = known.get(locale) ?? new Intl.ListFormat(locale, { style: 'narrow' });
  known.set(locale, list);
  return list.format(words);
}
