import type { TextSpan } from '#speech/text-span.ts';
import type { Doubt, DoubtReason } from './doubt.ts';
import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';
import type { TranscriptLayout } from './lay-out-transcript.ts';
import { locateWords } from './locate-words.ts';
import type { Transcript } from './transcript.ts';

const IS_SAID = /[\p{L}\p{N}]/u;

/**
 * The words that a model holds for improbable: by the probability of the word where one is told, and by that of its least probable
 * token. Tokens have no times: the words that they are in do, or stand somewhere. Signs are not said and not doubted.
 */
export function findUnlikelyWords(
  { words, tokens }: Pick<Transcript, 'words' | 'tokens'>,
  layout: TranscriptLayout,
): Doubt[] {
  const byWord = words.flatMap(({ start, end, text, probability = 1 }, index) => {
    if (probability >= DOUBT_THRESHOLDS.probability || !IS_SAID.test(text)) return [];
    const reasons: DoubtReason[] = [{ kind: 'word_probability', value: probability }];
    const span = layout.words[index] ?? null;
    const said = span === null ? text : layout.text.slice(span.start, span.end);
    return [{ start, end, reasons, text: said, segment: -1, span, isEstimated: false }];
  });
  return [...byWord, ...findByToken(tokens, layout, words.length === 0)];
}

function findByToken(
  tokens: Transcript['tokens'],
  { text, found, clock }: TranscriptLayout,
  isEstimated: boolean,
): Doubt[] {
  if (clock === null) return [];
  const doubted = locateWords(text, tokens).flatMap((span, index) => {
    const value = Math.exp(tokens[index]?.logprob ?? 0);
    return span !== null && value < DOUBT_THRESHOLDS.probability ? [{ span, value }] : [];
  });
  let at = 0;
  return doubted.map(({ span, value }) => {
    while ((found[at]?.end ?? Infinity) <= span.start) at += 1;
    const whole = widen(span, found, at);
    return {
      start: clock.startAt(whole.start),
      end: clock.endAt(whole.end),
      reasons: [{ kind: 'token_probability', value }],
      text: text.slice(whole.start, whole.end),
      segment: -1,
      span: whole,
      isEstimated,
    };
  });
}

/** The words that a token is a part of, the first of which is at `first`. */
function widen(span: TextSpan, found: TranscriptLayout['found'], first: number): TextSpan {
  let last = first;
  while ((found[last + 1]?.start ?? Infinity) < span.end) last += 1;
  return {
    start: Math.min(span.start, found[first]?.start ?? span.start),
    end: Math.max(span.end, found[last]?.end ?? span.end),
  };
}
