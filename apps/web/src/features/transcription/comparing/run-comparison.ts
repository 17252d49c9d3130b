import { compareTranscripts } from './compare-transcripts.ts';
import type { Comparison } from './comparison.ts';
import type { ComparisonInput } from './comparison-input.ts';
import { loadSimplifier } from './load-simplifier.ts';

const HAN = /\p{Script=Han}/u;

/** Compares, with the table of simplified characters where the normaliser asks for it and there is something to look up. */
export async function runComparison(input: ComparisonInput): Promise<Comparison> {
  const { reference, lanes, normaliser } = input;
  const hasHan = [reference?.text ?? '', ...lanes.map(({ text }) => text)].some((text) => HAN.test(text));
  return compareTranscripts(input, normaliser.script && hasHan ? await loadSimplifier() : undefined);
}
