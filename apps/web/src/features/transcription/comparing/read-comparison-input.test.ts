import { DEFAULT_NORMALISER as normaliser } from '@lineup/shared/alignment/normaliser.ts';
import { expect, test } from 'vitest';
import type { LaneTranscript } from './comparison-input.ts';
import { readComparisonInput } from './read-comparison-input.ts';

const a: LaneTranscript = { laneId: 'a', letter: 'A', text: 'one', words: [], segments: [], isWhole: true };
const b: LaneTranscript = { ...a, laneId: 'b', letter: 'B', text: 'two' };
const reference = { text: 'one two', file: 'talk.srt', cues: [{ id: '1', start: 1, end: 2, text: 'one two' }] };
const shared = { reference, lanes: [a, b], normaliser };

test('a reference from a file tells when its words are said', () => {
  expect(readComparisonInput({ ...shared, against: { kind: 'reference' } })).toEqual({
    reference: { text: 'one two', words: [], segments: [{ start: 1, end: 2, text: 'one two' }] },
    lanes: [a, b],
    normaliser,
  });
});

test('for the majority the reference does not count', () => {
  expect(readComparisonInput({ ...shared, against: { kind: 'majority' } }).reference).toBeNull();
});

test('the lane that others are compared with is not among them', () => {
  expect(readComparisonInput({ ...shared, against: { kind: 'lane', laneId: 'a' } })).toMatchObject({
    reference: { text: 'one' },
    lanes: [b],
  });
});
