import { remember } from '#lib/remember.ts';
import { readCatalogue } from './load-texts.ts';
import { LOCALES, type Locale } from './locales.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** Loads the language that public/first-paint.js has put on `<html>`; the first render waits for it. */
export function loadLocale(): Promise<void> {
  return showLocale(LOCALES.find((locale) => locale === document.documentElement.lang) ?? 'en');
}

/** Switches the interface to a language and remembers it. */
export async function setLocale(locale: Locale): Promise<void> {
  await showLocale(locale);
  document.documentElement.lang = locale;
  remember('locale', locale);
}

async function showLocale(locale: Locale): Promise<void> {
  useLocaleStore.setState({ locale, catalogue: await readCatalogue(locale) });
}
