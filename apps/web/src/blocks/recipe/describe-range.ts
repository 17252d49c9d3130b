import type { useText } from '#i18n/use-text.ts';
import type { NumberRange } from './number-range.ts';

/** What a number may be, in words; a bound that only computers have is none. */
export function describeRange({ min, max, isWhole }: NumberRange, text: ReturnType<typeof useText>): string {
  if (max < Number.MAX_SAFE_INTEGER) return text(isWhole ? 'parameters.whole' : 'parameters.range', { min, max });
  return min > Number.MIN_SAFE_INTEGER ? text('parameters.whole.from', { min }) : text('parameters.whole.any');
}
