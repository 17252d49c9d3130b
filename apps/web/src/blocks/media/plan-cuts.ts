import type { Span } from './span.ts';

type CutOptions = {
  /** Of the recording, in seconds. */
  duration: number;
  /** Its pauses, in order. */
  silences: readonly Span[];
  /** The longest that a piece may be, in seconds. */
  maxSeconds: number;
  /** What neighbouring pieces have in common, in seconds: words at a border are whole in one of them. */
  overlapSeconds: number;
};

/** How far from the place where the pieces would be equally long a pause is looked for, as a share of the longest piece. */
const WINDOW = 0.1;

/**
 * Where to cut a long recording: pieces about equally long that cover all of it, each border in the middle of the longest pause near
 * the place where it should be, or at that place where there is none. The overlap lies on both sides of the border alike.
 * A recording that is short enough is one piece. RangeError when pieces are not to be more than twice as long as their overlap.
 */
export function planCuts({ duration, silences, maxSeconds, overlapSeconds }: CutOptions): Span[] {
  if (!(maxSeconds > 2 * overlapSeconds)) throw new RangeError('The overlap leaves nothing of a piece');
  const pieces: Span[] = [];
  let start = 0;
  while (duration - start > maxSeconds) {
    const left = duration - start;
    const count = Math.ceil((left - overlapSeconds) / (maxSeconds - overlapSeconds));
    const length = (left + (count - 1) * overlapSeconds) / count;
    const place = start + length - overlapSeconds / 2;
    const border = findBorder(silences, {
      start: place - WINDOW * maxSeconds,
      end: Math.min(place + WINDOW * maxSeconds, start + maxSeconds - overlapSeconds / 2),
      place,
    });
    pieces.push({ start, end: border + overlapSeconds / 2 });
    start = border - overlapSeconds / 2;
  }
  return [...pieces, { start, end: duration }];
}

type Window = Span & { place: number };

/** The middle of the longest pause in the window, of the one nearest to the place when several are as long. */
function findBorder(silences: readonly Span[], { start, end, place }: Window): number {
  let border = place;
  let longest = 0;
  for (const silence of silences) {
    const within = { start: Math.max(start, silence.start), end: Math.min(end, silence.end) };
    const length = within.end - within.start;
    const middle = (within.start + within.end) / 2;
    const isNearer = length === longest && Math.abs(middle - place) < Math.abs(border - place);
    if (length <= 0 || (length <= longest && !isNearer)) continue;
    border = middle;
    longest = length;
  }
  return border;
}
