import type { Locale } from '#i18n/locales.ts';

/** What text files are written in that are not UTF-8, by the interface's language (an encoding label). */
export function legacyEncoding(locale: Locale): string {
  return ENCODINGS[locale] ?? ENCODINGS[new Intl.Locale(locale).language] ?? 'windows-1252';
}

/** What Windows of that language wrote by itself; elsewhere it is that of western Europe. */
const ENCODINGS: Readonly<Record<string, string>> = {
  zh: 'gb18030',
  'zh-TW': 'big5',
  'zh-HK': 'big5',
  ja: 'shift_jis',
  ko: 'euc-kr',
  ru: 'windows-1251',
  uk: 'windows-1251',
  bg: 'windows-1251',
  sr: 'windows-1251',
  pl: 'windows-1250',
  cs: 'windows-1250',
  sk: 'windows-1250',
  hu: 'windows-1250',
  ro: 'windows-1250',
  hr: 'windows-1250',
  sl: 'windows-1250',
  el: 'windows-1253',
  tr: 'windows-1254',
  he: 'windows-1255',
  ar: 'windows-1256',
  fa: 'windows-1256',
  et: 'windows-1257',
  lv: 'windows-1257',
  lt: 'windows-1257',
  vi: 'windows-1258',
  th: 'windows-874',
};
