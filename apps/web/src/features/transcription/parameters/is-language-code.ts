const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether a text is a code of ISO 639-1: two small letters that stand for a language. */
export function isLanguageCode(text: string): boolean {
  return /^[a-z]{2}$/.test(text) && names.of(text) !== undefined;
}
