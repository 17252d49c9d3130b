import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { Format } from '#i18n/create-format.ts';
import type { Locale } from '#i18n/locales.ts';

/** In what language a report is written, and how. */
export type ReportContext = { locale: Locale; text: (key: TextKey, params?: TextParams) => string; format: Format };
