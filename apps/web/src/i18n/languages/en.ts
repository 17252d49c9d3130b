import type { Language } from '#i18n/catalogue.ts';
import { TEXT_PARTS } from '#i18n/text-parts.ts';

/** The English texts: the parts that say which texts there are. */
export const en: Language = Object.assign({}, ...Object.values(TEXT_PARTS));
