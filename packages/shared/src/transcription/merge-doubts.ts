import type { Doubt, DoubtReason } from './doubt.ts';
import { DOUBT_THRESHOLDS } from './doubt-thresholds.ts';
import { joinTexts } from './join-texts.ts';

/**
 * Sorts doubts by time and makes one of those that overlap, or that are hardly apart and together not too long to be listened to. Of
 * reasons of a kind the worst is kept. `text` is the text that their spans are of.
 */
export function mergeDoubts(doubts: readonly Doubt[], text: string): Doubt[] {
  const merged: Doubt[] = [];
  for (const doubt of doubts.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && belongTogether(last, doubt)) merged[merged.length - 1] = merge(last, doubt, text);
    else merged.push(doubt);
  }
  return merged;
}

function belongTogether(first: Doubt, second: Doubt): boolean {
  const gap = second.start - first.end;
  const isShort = Math.max(first.end, second.end) - first.start <= DOUBT_THRESHOLDS.mergeLength;
  return gap < 0 || (gap < DOUBT_THRESHOLDS.mergeGap && isShort);
}

function merge(first: Doubt, second: Doubt, text: string): Doubt {
  const span =
    first.span === null || second.span === null
      ? null
      : { start: Math.min(first.span.start, second.span.start), end: Math.max(first.span.end, second.span.end) };
  const isInside = second.end <= first.end && second.span === null;
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    reasons: mergeReasons(first.reasons, second.reasons),
    text:
      span === null ? (isInside ? first.text : joinTexts(first.text, second.text)) : text.slice(span.start, span.end),
    segment: first.segment,
    span,
    isEstimated: first.isEstimated && second.isEstimated,
  };
}

function mergeReasons(first: readonly DoubtReason[], second: readonly DoubtReason[]): DoubtReason[] {
  const reasons = [...first];
  for (const reason of second) {
    const at = reasons.findIndex(({ kind }) => kind === reason.kind);
    const known = reasons[at];
    if (known === undefined) reasons.push(reason);
    else if (badness(reason) > badness(known)) reasons[at] = reason;
  }
  return reasons;
}

/** The higher, the worse; compared within a kind only. */
function badness(reason: DoubtReason): number {
  switch (reason.kind) {
    case 'avg_logprob':
    case 'word_probability':
    case 'token_probability':
      return -reason.value;
    case 'no_speech_prob':
    case 'compression_ratio':
      return reason.value;
    case 'repetition':
      return reason.times;
    case 'text_over_silence':
      return -reason.peak;
  }
}
