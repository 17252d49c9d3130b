import { LOCALES, type Locale } from './locales.ts';

/** The language that one press changes to: the one after this, round from the last to the first. */
export function nextLocale(locale: Locale): Locale {
  return LOCALES[(LOCALES.indexOf(locale) + 1) % LOCALES.length] ?? locale;
}
