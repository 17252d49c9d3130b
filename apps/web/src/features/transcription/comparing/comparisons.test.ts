import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { beforeEach, expect, test } from 'vitest';
import type { ComparisonInput } from './comparison-input.ts';
import { requestComparison, useComparisons } from './comparisons.ts';

function input(text: string): ComparisonInput {
  const lane = { laneId: 'a', letter: 'A', text, words: [], segments: [], isWhole: true } as const;
  return { reference: { text: 'one two', words: [], segments: [] }, lanes: [lane], normaliser: DEFAULT_NORMALISER };
}

const kept = (turnId: string) => useComparisons.getState().kept.get(turnId);
const errors = (turnId: string) => kept(turnId)?.comparison?.scores[0]?.words.substitutions;

/** Resolves when nothing is being compared for a recording any more. */
function settled(turnId: string): Promise<void> {
  return new Promise((resolve) => {
    const leave = useComparisons.subscribe((state) => {
      if (state.kept.get(turnId)?.isPending !== false) return;
      leave();
      resolve();
    });
  });
}

beforeEach(() => useComparisons.setState({ kept: new Map() }));

test('a comparison is there after a while, and the one before stays until then', async () => {
  requestComparison('t', input('one too'));
  expect(kept('t')).toMatchObject({ comparison: null, isPending: true });
  await settled('t');
  expect(errors('t')).toBe(1);
  requestComparison('t', input('one two'));
  expect(kept('t')?.isPending).toBe(true);
  expect(errors('t')).toBe(1);
  await settled('t');
  expect(errors('t')).toBe(0);
});

test('the same is not compared again', async () => {
  requestComparison('t', input('one'));
  await settled('t');
  const first = kept('t');
  requestComparison('t', input('one'));
  expect(kept('t')).toBe(first);
});

test('of two that are asked for one after the other the later one counts', async () => {
  requestComparison('t', input('eins zwei'));
  requestComparison('t', input('one two'));
  await settled('t');
  expect(errors('t')).toBe(0);
});

test('those of the last recordings are kept', async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    requestComparison(String(turn), input('one'));
    await settled(String(turn));
  }
  expect(kept('1')).toBeUndefined();
  expect(kept('2')).toBeDefined();
  expect(kept('9')).toBeDefined();
});
