import { TEXT_LOADERS } from './text-loaders.ts';

/** One of the interface's languages: a BCP 47 tag that also goes into `lang`. */
export type Locale = string;

/** The languages of the interface: those that have a file. `zh-cn.ts` is that of `zh-CN`. */
export const LOCALES: readonly Locale[] = Object.keys(TEXT_LOADERS.first).flatMap((file) =>
  Intl.getCanonicalLocales(file.replace(/^.*\/|\.ts$/g, '')),
);
