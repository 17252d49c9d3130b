import type { Locale } from '#i18n/locales.ts';

/** What text files are written in that are not UTF-8, by the interface's language (an encoding label). */
export function legacyEncoding(locale: Locale): string {
  return ENCODINGS[locale];
}

const ENCODINGS = { 'zh-CN': 'gb18030', en: 'windows-1252' } as const satisfies Record<Locale, string>;
