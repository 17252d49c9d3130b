import type { Locale } from './locales.ts';

/** A figure and its unit, which are set in different weights. */
type Measured = { value: string; unit: string };

type Units = { second: string; bytes: (count: number) => string; mebibytes: string; gibibytes: string };

const UNKNOWN = '–';

const MIB = 1024 ** 2;
const GIB = 1024 ** 3;

const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/**
 * How figures are written in a language. Digits are never more than were measured, and unknown (null) is “–” without a unit.
 * - `seconds(ms)`: two decimals under 100 s, none above
 * - `count(n)`: grouped digits
 * - `bytes(n)`: exact below a million, then MiB or GiB (limits are counted so) with one decimal where it says something
 * - `duration(seconds)`: a position in audio, `0:07.3` or `1:02:03`
 * - `dateTime(ms)`: the clock time for today, else the date with it, with the year when it is another
 * - `money({ amount, currency })`: as many digits as tell small amounts apart, `$0.0012`; `currency` by ISO 4217
 * - `rate(n)`: one decimal under 100, none above; the unit is the caller's
 * - `decimal(n, digits)`: always so many decimals, with a true minus
 * - `percent(share)`: whole percent of one
 */
export function createFormat(locale: Locale, units: Units) {
  const { whole, one, two, three, upToOne, percent, time, thisYear, anyYear } = formattersOf(locale);

  return {
    seconds(ms: number | null): Measured {
      if (ms === null) return { value: UNKNOWN, unit: '' };
      return { value: (ms < 100_000 ? two : whole).format(ms / 1000), unit: units.second };
    },
    count(n: number | null): string {
      return n === null ? UNKNOWN : whole.format(n);
    },
    bytes(n: number | null): Measured {
      if (n === null) return { value: UNKNOWN, unit: '' };
      if (n < 1_000_000) return { value: whole.format(n), unit: units.bytes(n) };
      if (n < GIB) return { value: upToOne.format(n / MIB), unit: units.mebibytes };
      return { value: upToOne.format(n / GIB), unit: units.gibibytes };
    },
    duration(seconds: number | null): string {
      if (seconds === null) return UNKNOWN;
      const tenths = Math.floor(seconds * 10);
      const total = Math.floor(tenths / 10);
      const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
      if (hours > 0) return `${hours}:${pad(minutes)}:${pad(rest)}`;
      return `${minutes}:${pad(rest)}.${tenths % 10}`;
    },
    dateTime(ms: number): string {
      const [then, today] = [new Date(ms), new Date()];
      if (then.toDateString() === today.toDateString()) return time.format(then);
      return (then.getFullYear() === today.getFullYear() ? thisYear : anyYear).format(then);
    },
    money({ amount, currency }: { amount: number; currency: string }): string {
      const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: amount < 1 ? 2 : 4 };
      return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
    },
    rate(n: number | null): string {
      if (n === null) return UNKNOWN;
      return (n < 100 ? one : whole).format(n);
    },
    decimal(n: number | null, digits: 0 | 1 | 2 | 3): string {
      if (n === null) return UNKNOWN;
      const fixed = ([whole, one, two, three] as const)[digits];
      return fixed.format(n).replace('-', '−');
    },
    percent(share: number): string {
      return percent.format(share);
    },
  };
}

/** Making them costs more than all that they ever write: a list of a hundred rows would make hundreds. */
const known = new Map<Locale, ReturnType<typeof makeFormatters>>();

function formattersOf(locale: Locale) {
  const formatters = known.get(locale) ?? makeFormatters(locale);
  known.set(locale, formatters);
  return formatters;
}

function makeFormatters(locale: Locale) {
  return {
    whole: withDecimals(locale, 0),
    one: withDecimals(locale, 1),
    two: withDecimals(locale, 2),
    three: withDecimals(locale, 3),
    upToOne: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(locale, { style: 'percent' }),
    time: new Intl.DateTimeFormat(locale, CLOCK),
    thisYear: new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', ...CLOCK }),
    anyYear: new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', ...CLOCK }),
  };
}

function withDecimals(locale: Locale, digits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/** Writes figures in one language. */
export type Format = ReturnType<typeof createFormat>;
