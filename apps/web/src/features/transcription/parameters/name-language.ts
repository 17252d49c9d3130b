/** A language's name in the language of the interface, with a capital; the code itself where it has none. */
export function nameLanguage(code: string, locale: string): string {
  const name = findName(code, locale);
  if (name === undefined) return code;
  const [first = '', ...rest] = Array.from(name);
  return first.toLocaleUpperCase(locale) + rest.join('');
}

function findName(code: string, locale: string): string | undefined {
  try {
    return new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' }).of(code);
  } catch (error) {
    // What has not even the form of a language tag.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
