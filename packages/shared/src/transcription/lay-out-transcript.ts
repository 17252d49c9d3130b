import type { TextSpan } from '#speech/text-span.ts';
import { createTextClock, type Anchor, type TextClock } from './create-text-clock.ts';
import { findWords, type FoundWord } from './find-words.ts';
import { joinTexts } from './join-texts.ts';
import { locateWords } from './locate-words.ts';
import type { Transcript } from './transcript.ts';

/** What a layout is made of. */
export type LayoutSource = Pick<Transcript, 'text' | 'segments' | 'words'>;

/**
 * A transcript as one text whose every place has a time. `segments` and `words` (given ones) are where they stand in it; `found` are its
 * words in order. `clock` is null when nothing tells a time. `isOwnText`: the text is the transcript's own, so that places in one are
 * places in the other; else it is put together from the segments.
 */
export type TranscriptLayout = {
  text: string;
  isOwnText: boolean;
  segments: readonly TextSpan[];
  words: readonly (TextSpan | null)[];
  found: readonly FoundWord[];
  clock: TextClock | null;
};

/** Lays a transcript out; `range` is what it spans, in seconds, and places the text where nothing else does. */
export function layOutTranscript(
  { text: ownText, segments: timed, words: timedWords }: LayoutSource,
  range: { start: number; end: number } | null,
): TranscriptLayout {
  const own = locateSegments(ownText, timed);
  const { text, segments } = own === undefined ? putTogether(timed) : { text: ownText, segments: own };
  const words = locateWords(text, timedWords);
  const anchors = [
    ...segments.flatMap((span, index) => anchorsOf(span, timed[index], { start: 1, end: -1 })),
    ...words.flatMap((span, index) => (span === null ? [] : anchorsOf(span, timedWords[index], { start: 2, end: -2 }))),
    ...(range === null ? [] : anchorsOf({ start: 0, end: text.length }, range, { start: 0, end: 0 })),
  ].toSorted((a, b) => a.offset - b.offset || a.rank - b.rank);
  return {
    text,
    isOwnText: own !== undefined,
    segments,
    words,
    found: findWords(text),
    clock: anchors.length === 0 ? null : createTextClock(text, anchors),
  };
}

type RankedAnchor = Anchor & { rank: number };

/** At one offset what ends stands in front of what begins, and a word is nearer to its border than the segment around it. */
function anchorsOf(
  span: TextSpan,
  times: { start: number; end: number } | undefined,
  ranks: { start: number; end: number },
): RankedAnchor[] {
  if (times === undefined) return [];
  return [
    { offset: span.start, time: times.start, rank: ranks.start },
    { offset: span.end, time: times.end, rank: ranks.end },
  ];
}

/** Where the segments stand in the text, one behind the other; undefined when one of them does not. */
function locateSegments(text: string, segments: LayoutSource['segments']): TextSpan[] | undefined {
  const spans: TextSpan[] = [];
  let cursor = 0;
  for (const segment of segments) {
    const said = segment.text.trim();
    const start = text.indexOf(said, cursor);
    if (start === -1) return undefined;
    cursor = start + said.length;
    spans.push({ start, end: cursor });
  }
  return spans;
}

function putTogether(segments: LayoutSource['segments']): { text: string; segments: TextSpan[] } {
  const spans: TextSpan[] = [];
  let text = '';
  for (const segment of segments) {
    const said = segment.text.trim();
    text = joinTexts(text, said);
    spans.push({ start: text.length - said.length, end: text.length });
  }
  return { text, segments: spans };
}
