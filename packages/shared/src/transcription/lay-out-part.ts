import type { TextSpan } from '#speech/text-span.ts';
import { layOutTranscript } from './lay-out-transcript.ts';
import type { LaidOutPart, RecordingPart, TimePrecision } from './recording-part.ts';

/** Lays a part out, its words with seconds of the whole recording; nothing when it has no words. */
export function layOutPart({ start, end, transcript }: RecordingPart): LaidOutPart[] {
  if (transcript === null) return [];
  const layout = layOutTranscript(transcript, { start: 0, end: Math.max(0, end - start) });
  const { clock, found } = layout;
  if (clock === null || found.length === 0) return [];
  // What was told as one word has one time, though it may be several characters.
  const told = createSpanFinder(layout.words);
  const words = found.map((word) => {
    const span = told(word) ?? word;
    return { ...word, from: start + clock.startAt(span.start), to: start + clock.endAt(span.end) };
  });
  return [{ start, end, transcript, layout, precision: judgePrecision(transcript, layout.words), words }];
}

function judgePrecision(
  { segments }: NonNullable<RecordingPart['transcript']>,
  words: readonly (TextSpan | null)[],
): TimePrecision {
  if (words.some((span) => span !== null)) return 'words';
  return segments.length > 0 ? 'segments' : 'none';
}

/** Finds the span around a place; asked in order of the places. */
function createSpanFinder(spans: readonly (TextSpan | null)[]): (place: TextSpan) => TextSpan | undefined {
  const known = spans.filter((span) => span !== null);
  let at = 0;
  return (place) => {
    while ((known[at]?.end ?? Infinity) <= place.start) at += 1;
    const span = known[at];
    return span !== undefined && span.start <= place.start && span.end >= place.end ? span : undefined;
  };
}
