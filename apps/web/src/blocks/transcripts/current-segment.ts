/**
 * The index of the segment, or word, that is spoken at `time` (seconds); −1 in a pause or outside. They are in order of their start;
 * where two overlap, the later one is meant. One goes on for `linger` seconds unless the next begins. Halving keeps it cheap with ten
 * thousand of them at every frame.
 */
export function currentSegment(
  segments: readonly { start: number; end: number }[],
  time: number,
  { linger = 0 }: { linger?: number } = {},
): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  const found = segments[low - 1];
  return found !== undefined && time < found.end + linger ? low - 1 : -1;
}
