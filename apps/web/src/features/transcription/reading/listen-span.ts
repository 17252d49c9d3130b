/** Seconds that are played on both sides of a doubtful place: enough to hear what it is part of. */
const AROUND = 1.5;

/** What of a recording (`duration` in seconds, null where it is not known) is played to judge a doubtful place. */
export function listenSpan(
  { start, end }: { start: number; end: number },
  duration: number | null,
): { start: number; end: number } {
  return { start: Math.max(0, start - AROUND), end: Math.min(end + AROUND, duration ?? Infinity) };
}
