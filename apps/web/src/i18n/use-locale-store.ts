import { create } from 'zustand';
import type { Catalogue } from './catalogue.ts';
import type { Locale } from './locales.ts';

type LocaleState = { locale: Locale; catalogue: Catalogue | null };

/** The language in use and its texts; `set-locale.ts` fills it before the first render. */
export const useLocaleStore = create<LocaleState>(() => ({ locale: 'en', catalogue: null }));
