import { create } from 'zustand';
import type { Comparison } from './comparison.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { isSameInput } from './is-same-input.ts';
import { startComparison } from './start-comparison.ts';

/** A recording's comparison: what it is of, and what came of it; the one before stays until the new one is there. */
type KeptComparison = { input: ComparisonInput; comparison: Comparison | null; isPending: boolean };

/** Those of other recordings are kept as far as a person goes back and forth between them. */
const MOST_KEPT = 8;

/** The newest comparison of each recording, by its turn, those that changed last at the end. All who look at a recording share it. */
export const useComparisons = create<{ kept: ReadonlyMap<string, KeptComparison> }>(() => ({ kept: new Map() }));

const stops = new Map<string, () => void>();

/** Sees to it that a recording's comparison is that of `input`; what has been compared already is not compared again. */
export function requestComparison(turnId: string, input: ComparisonInput): void {
  const kept = useComparisons.getState().kept.get(turnId);
  if (kept !== undefined && isSameInput(kept.input, input)) return;
  stops.get(turnId)?.();
  keep(turnId, { input, comparison: kept?.comparison ?? null, isPending: true });
  const { result, stop } = startComparison(input);
  stops.set(turnId, stop);
  void result.then((comparison) => {
    if (useComparisons.getState().kept.get(turnId)?.input !== input) return;
    stops.delete(turnId);
    keep(turnId, { input, comparison, isPending: false });
  });
}

function keep(turnId: string, comparison: KeptComparison): void {
  useComparisons.setState(({ kept }) => {
    const others = [...kept].filter(([id]) => id !== turnId).slice(1 - MOST_KEPT);
    return { kept: new Map([...others, [turnId, comparison]]) };
  });
}
