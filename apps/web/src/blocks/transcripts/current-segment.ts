import type { TranscriptSegment } from '@lineup/shared/transcription/transcript-result.ts';

/**
 * The index of the segment that is spoken at `time` (seconds); −1 in a pause or outside. Segments are in order of their start;
 * where two overlap, the later one is meant. Halving keeps it cheap with ten thousand of them at every frame.
 */
export function currentSegment(segments: readonly TranscriptSegment[], time: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  const found = segments[low - 1];
  return found !== undefined && time < found.end ? low - 1 : -1;
}
