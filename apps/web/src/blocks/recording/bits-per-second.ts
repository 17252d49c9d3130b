/** What a recording is asked for: speech needs no more; the default of browsers (128 kb/s) reaches a 25 MB limit within half an hour. */
export const BITS_PER_SECOND = 32_000;
