import type { Locale } from './locales.ts';
import { useLocaleStore } from './use-locale-store.ts';

/** The language of the interface. */
export function useLocale(): Locale {
  return useLocaleStore((state) => state.locale);
}
