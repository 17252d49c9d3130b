/** The languages of the interface, as BCP 47 tags that also go into `lang`. */
export const LOCALES = ['zh-CN', 'en'] as const;

/** One of the interface's languages. */
export type Locale = (typeof LOCALES)[number];
