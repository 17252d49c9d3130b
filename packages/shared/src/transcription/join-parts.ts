import { chooseCut } from './choose-cut.ts';
import { cutPart, type CutPart, type PartRange } from './cut-part.ts';
import { findGaps } from './find-gaps.ts';
import { joinTexts } from './join-texts.ts';
import { layOutPart } from './lay-out-part.ts';
import type { LaidOutPart, RecordingPart } from './recording-part.ts';
import type { TranscriptSegment, TranscriptToken, TranscriptWord } from './transcript-result.ts';

/** The transcript of a whole recording, with its times; `gaps` are the stretches (seconds) that no part has told of. */
export type JoinedTranscript = CutPart & { gaps: { start: number; end: number }[] };

/**
 * Joins the transcripts of the overlapping parts of a recording: times are those of the whole, and words that two parts both have are
 * there once. Where parts differ in an overlap, the first one is believed up to the cut, the second from there on.
 */
export function joinParts(parts: readonly RecordingPart[]): JoinedTranscript {
  const laidOut = parts.toSorted((a, b) => a.start - b.start).flatMap(layOutPart);
  const pieces = keepProgress(laidOut);
  const ranges = pieces.map((piece): PartRange => ({ from: 0, to: piece.layout.text.length, signs: '' }));
  for (const [index, after] of pieces.entries()) {
    const [before, range, next] = [pieces[index - 1], ranges[index - 1], ranges[index]];
    if (before === undefined || range === undefined || next === undefined || after.start >= before.end) continue;
    const { to, signs, from } = chooseCut(before, after);
    range.to = Math.max(range.from, to);
    range.signs = signs;
    next.from = from;
  }
  const hasSegments = pieces.some(({ transcript }) => transcript.segments.length > 0);
  const cut = pieces.map((piece, index) => {
    const range = ranges[index] ?? { from: 0, to: piece.layout.text.length, signs: '' };
    const kept = cutPart(piece, range);
    return hasSegments && piece.transcript.segments.length === 0 ? withSegment(piece, range, kept) : kept;
  });
  return {
    text: cut.map(({ text }) => text).reduce(joinTexts, ''),
    segments: cut.map(({ segments }) => segments).reduce(joinTimed<TranscriptSegment>, []),
    words: cut.map(({ words }) => words).reduce(joinTimed<TranscriptWord>, []),
    tokens: cut.map(({ tokens }) => tokens).reduce(joinTokens, []),
    gaps: findGaps(
      parts.map(({ start, end, transcript, isSilent = false }) => ({
        start,
        end,
        isCovered: transcript !== null || isSilent,
      })),
    ),
  };
}

/** A part that ends no later than one before it has nothing to add. */
function keepProgress(parts: readonly LaidOutPart[]): LaidOutPart[] {
  let reached = -Infinity;
  return parts.filter(({ end }) => {
    const goesOn = end > reached;
    reached = Math.max(reached, end);
    return goesOn;
  });
}

/** Among parts with segments one without would be missing from their list: it is one of its own. */
function withSegment({ start, layout }: LaidOutPart, { from, to }: PartRange, kept: CutPart): CutPart {
  if (kept.text === '' || layout.clock === null) return kept;
  const begins = start + layout.clock.startAt(from);
  return {
    ...kept,
    segments: [{ start: begins, end: Math.max(begins, start + layout.clock.endAt(to)), text: kept.text }],
  };
}

/**
 * Two parts rarely agree on a time to the millisecond: what the second one has does not begin before what the first one has, which ends
 * where that begins.
 */
function joinTimed<Timed extends { start: number; end: number }>(before: Timed[], after: Timed[]): Timed[] {
  const latest = before.at(-1)?.start ?? 0;
  const later = after.map((one) => ({ ...one, start: Math.max(one.start, latest), end: Math.max(one.end, latest) }));
  const border = later[0]?.start ?? Infinity;
  return [...before.map((one) => ({ ...one, end: Math.min(one.end, border) })), ...later];
}

/** A space that stands between two parts may be in no token. */
function joinTokens(before: TranscriptToken[], after: TranscriptToken[]): TranscriptToken[] {
  const [last, first] = [before.at(-1), after[0]];
  if (last === undefined || first === undefined) return [...before, ...after];
  const isApart = last.text !== last.text.trimEnd() || first.text !== first.text.trimStart();
  const space = !isApart && joinTexts(last.text, first.text) !== last.text + first.text ? ' ' : '';
  return [...before, { ...first, text: space + first.text }, ...after.slice(1)];
}
