import { locateWords } from './locate-words.ts';
import type { LaidOutPart } from './recording-part.ts';
import type { TranscriptSegment, TranscriptToken, TranscriptWord } from './transcript-result.ts';

/** What is kept of a part: its text from one offset to another, and signs to follow on it. */
export type PartRange = { from: number; to: number; signs: string };

/** What a part gives to the whole, with the times of the whole. */
export type CutPart = {
  text: string;
  segments: TranscriptSegment[];
  words: TranscriptWord[];
  tokens: TranscriptToken[];
};

const IS_SAID = /[\p{L}\p{N}]/u;

/** Cuts a part to a range of its text: a segment that is cut ends (or begins) with the word next to the cut. */
export function cutPart(part: LaidOutPart, range: PartRange): CutPart {
  const { text } = part.layout;
  const kept = text.slice(range.from, range.to).trim();
  return {
    text: IS_SAID.test(kept) ? kept + range.signs : '',
    segments: cutSegments(part, range),
    words: cutWords(part, range),
    tokens: cutTokens(part, range),
  };
}

function cutSegments({ start, layout, transcript }: LaidOutPart, { from, to, signs }: PartRange): TranscriptSegment[] {
  return layout.segments.flatMap((span, index) => {
    const segment = transcript.segments[index];
    const [first, last] = [Math.max(span.start, from), Math.min(span.end, to)];
    const kept = layout.text.slice(first, last).trim();
    const isCut = first !== span.start || last !== span.end;
    if (segment === undefined || first > last || (isCut && !IS_SAID.test(kept))) return [];
    const begins = first === span.start ? segment.start : (layout.clock?.startAt(first) ?? segment.start);
    const ends = last === span.end ? segment.end : (layout.clock?.endAt(last) ?? segment.end);
    const isEnd = to <= span.end && to > span.start;
    return [
      { ...segment, start: start + begins, end: start + Math.max(begins, ends), text: isEnd ? kept + signs : kept },
    ];
  });
}

function cutWords({ start, layout, transcript }: LaidOutPart, { from, to }: PartRange): TranscriptWord[] {
  const first = from === 0 ? 0 : layout.words.findIndex((span) => span !== null && span.start >= from);
  const end =
    to >= layout.text.length ? Infinity : layout.words.findLastIndex((span) => span !== null && span.end <= to) + 1;
  if (first === -1) return [];
  return transcript.words
    .slice(first, end)
    .map((word) => ({ ...word, start: start + word.start, end: start + word.end }));
}

/** Tokens of nothing but signs go with the word in front. */
function cutTokens({ layout, transcript: { tokens } }: LaidOutPart, { from, to }: PartRange): TranscriptToken[] {
  const spans = locateWords(layout.text, tokens);
  const findFrom = (offset: number) => {
    const found = spans.findIndex((span) => span !== null && span.start >= offset);
    return found === -1 ? tokens.length : found;
  };
  return tokens.slice(from === 0 ? 0 : findFrom(from), to >= layout.text.length ? undefined : findFrom(to));
}
