import { createSilenceCheck, type Envelope } from './create-silence-check.ts';
import type { Doubt, DoubtReason } from './doubt.ts';
import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';
import { findLoops } from './find-loops.ts';
import { findUnlikelyWords } from './find-unlikely-words.ts';
import { layOutTranscript, type TranscriptLayout } from './lay-out-transcript.ts';
import { mergeDoubts } from './merge-doubts.ts';
import type { TranscriptSegment } from './transcript-result.ts';
import type { Transcript } from './transcript.ts';

/** What is known of a transcript, and its recording's envelope where there is one. */
export type Doubtful = {
  transcript: Pick<Transcript, 'text' | 'segments' | 'words' | 'tokens' | 'duration'>;
  envelope?: Envelope | undefined;
};

type SilenceCheck = ReturnType<typeof createSilenceCheck>;

/**
 * The doubtful places of a transcript in order of time: what the model doubts itself (segments, words, tokens), what stands over
 * silence, and what is said again and again. Places without times are found by their share of the duration; without any duration they
 * are left out, since they could not be played.
 */
export function findDoubts({ transcript, envelope }: Doubtful): Doubt[] {
  const { segments, words, duration } = transcript;
  const end = duration ?? envelope?.duration ?? null;
  const layout = layOutTranscript(transcript, end === null ? null : { start: 0, end });
  const silence = envelope === undefined ? () => null : createSilenceCheck(envelope);
  const inSegments = segments.flatMap((segment, index) => doubtSegment(segment, index, silence, layout));
  const places = [
    ...inSegments,
    ...findSilentWords(words, silence, layout),
    ...findUnlikelyWords(transcript, layout),
    ...findRepetitions(layout, words.length === 0),
  ];
  const doubts = places.map((doubt) =>
    doubt.segment >= 0 ? doubt : { ...doubt, segment: findSegment(segments, doubt.start) },
  );
  const merged = mergeDoubts(doubts, layout.text);
  return layout.isOwnText ? merged : merged.map((doubt) => ({ ...doubt, span: null }));
}

function doubtSegment(
  { start, end, text, avgLogprob = 0, noSpeechProb = 0, compressionRatio = 0 }: TranscriptSegment,
  segment: number,
  silence: SilenceCheck,
  layout: TranscriptLayout,
): Doubt[] {
  if (text === '') return [];
  const peak = silence(start, end);
  const reasons: DoubtReason[] = [
    ...(avgLogprob < DOUBT_THRESHOLDS.avgLogprob ? [{ kind: 'avg_logprob' as const, value: avgLogprob }] : []),
    ...(noSpeechProb > DOUBT_THRESHOLDS.noSpeechProb ? [{ kind: 'no_speech_prob' as const, value: noSpeechProb }] : []),
    ...(compressionRatio > DOUBT_THRESHOLDS.compressionRatio
      ? [{ kind: 'compression_ratio' as const, value: compressionRatio }]
      : []),
    ...(peak === null ? [] : [{ kind: 'text_over_silence' as const, peak }]),
  ];
  if (reasons.length === 0) return [];
  return [{ start, end, reasons, text, segment, span: layout.segments[segment] ?? null, isEstimated: false }];
}

/** Word by word: a model that invents an end does so behind true words of the same segment. */
function findSilentWords(words: Transcript['words'], silence: SilenceCheck, layout: TranscriptLayout): Doubt[] {
  return words.flatMap(({ start, end, text }, index) => {
    const peak = silence(start - DOUBT_THRESHOLDS.wordCollar, end + DOUBT_THRESHOLDS.wordCollar);
    if (peak === null) return [];
    const reasons: DoubtReason[] = [{ kind: 'text_over_silence', peak }];
    const span = layout.words[index] ?? null;
    const said = span === null ? text : layout.text.slice(span.start, span.end);
    return [{ start, end, reasons, text: said, segment: -1, span, isEstimated: false }];
  });
}

function findRepetitions({ text, found, clock }: TranscriptLayout, isEstimated: boolean): Doubt[] {
  if (clock === null) return [];
  return findLoops(found.map(({ key }) => key)).map(({ start: from, end: to, length, times }) => {
    const [first, last] = [found[from]?.start ?? 0, found[to - 1]?.end ?? 0];
    const phrase = text.slice(first, found[from + length - 1]?.end);
    return {
      start: clock.startAt(first),
      end: clock.endAt(last),
      reasons: [{ kind: 'repetition', phrase, times }],
      text: text.slice(first, last),
      segment: -1,
      span: { start: first, end: last },
      isEstimated,
    };
  });
}

/** The index of the last segment that has begun; segments are in order of their start. */
function findSegment(segments: readonly TranscriptSegment[], time: number): number {
  return segments.findLastIndex(({ start }) => start <= time);
}
