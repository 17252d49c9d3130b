import type { Locale } from '#i18n/locales.ts';

const MINUTE = 60;
const HOUR = 3_600;

/** A time to wait in words, `37 seconds` or `12 hours`; rounded up, so that nobody comes too early. */
export function writeWait(seconds: number, locale: Locale): string {
  const [size, unit] = seconds < 2 * MINUTE ? [1, 'second'] : seconds < 2 * HOUR ? [MINUTE, 'minute'] : [HOUR, 'hour'];
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.ceil(seconds / size));
}
