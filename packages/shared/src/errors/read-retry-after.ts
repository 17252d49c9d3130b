/** Nobody waits longer in front of a page; a gateway that says more means "not today". */
const LONGEST_SECONDS = 86_400;

/**
 * How many seconds a gateway asks to wait (RFC 9110, section 10.2.3): `retryAfter` is a count, or a date that is compared with the
 * gateway's own `date`, since clocks differ. Undefined when it does not say, or not so that it can be read.
 */
export function readRetryAfter(retryAfter: string | null, date: string | null): number | undefined {
  const text = retryAfter?.trim() ?? '';
  const seconds = /^\d{1,9}$/.test(text) ? Number(text) : Math.ceil((readDate(text) - readDate(date ?? '')) / 1000);
  return seconds > 0 ? Math.min(seconds, LONGEST_SECONDS) : undefined;
}

/** Only dates that say their zone, as gateways must write them: anything else would be a guess. */
function readDate(text: string): number {
  return /^[A-Z][a-z]+, .{16,24} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
}
