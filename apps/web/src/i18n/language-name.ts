import type { Locale } from './locales.ts';

/** A language under its own name, so that it is found from any other. */
export function languageName(locale: Locale): string {
  const { language } = new Intl.Locale(locale);
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? locale;
}
