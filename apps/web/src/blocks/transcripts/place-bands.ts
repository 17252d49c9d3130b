/** A band over a waveform: shares of its width (0 … 1), and whether its word fits into it. */
export type Band = { from: number; to: number; isLabelled: boolean };

type PlaceBandsOptions = {
  /** In order, in seconds. */
  spans: readonly { start: number; end: number }[];
  duration: number;
  /** Of the drawing and of the word, in pixels. */
  width: number;
  labelWidth: number;
};

/** Thinner bands could not be seen. */
const LEAST_PIXELS = 3;

/** Places bands for stretches of a sound. */
export function placeBands({ spans, duration, width, labelWidth }: PlaceBandsOptions): Band[] {
  if (duration === 0 || width === 0) return [];
  const share = (seconds: number) => Math.min(Math.max(seconds / duration, 0), 1);
  const least = LEAST_PIXELS / width;
  return spans.map(({ start, end }) => {
    const from = Math.min(share(start), 1 - least);
    const to = Math.max(share(end), from + least);
    return { from, to, isLabelled: (to - from) * width >= labelWidth };
  });
}
