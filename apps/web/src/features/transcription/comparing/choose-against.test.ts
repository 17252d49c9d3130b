import { expect, test } from 'vitest';
import type { LaneLetter } from '#blocks/lanes/lane-letters.ts';
import { chooseAgainst } from './choose-against.ts';
import type { LaneTranscript } from './comparison-input.ts';
import type { Against } from './comparing-view.ts';

const reference = { text: 'one two', file: null, cues: [] };

function lane(letter: LaneLetter, more: Partial<LaneTranscript> = {}): LaneTranscript {
  return { laneId: letter, letter, text: 'one two', words: [], segments: [], isWhole: true, ...more };
}

type Row = [string, Against | undefined, typeof reference | null, LaneTranscript[], Against | null];

test.each<Row>([
  ['a reference', undefined, reference, [lane('A')], { kind: 'reference' }],
  ['a reference that no transcript is there for', undefined, reference, [], null],
  ['two lanes', undefined, null, [lane('A'), lane('B')], { kind: 'majority' }],
  ['one lane', undefined, null, [lane('A')], null],
  ['two lanes of which one is not whole', undefined, null, [lane('A'), lane('B', { isWhole: false })], null],
  ['two lanes of which one has no words', undefined, null, [lane('A'), lane('B', { text: '' })], null],
  [
    'the majority though there is a reference',
    { kind: 'majority' },
    reference,
    [lane('A'), lane('B')],
    {
      kind: 'majority',
    },
  ],
  ['a majority that is not there', { kind: 'majority' }, reference, [lane('A')], { kind: 'reference' }],
  ['a lane', { kind: 'lane', laneId: 'B' }, null, [lane('A'), lane('B')], { kind: 'lane', laneId: 'B' }],
  ['a lane that has gone', { kind: 'lane', laneId: 'C' }, null, [lane('A'), lane('B')], { kind: 'majority' }],
  ['a lane alone', { kind: 'lane', laneId: 'A' }, null, [lane('A')], null],
])('%s', (_, wanted, given, lanes, against) => {
  expect(chooseAgainst({ wanted, reference: given, lanes })).toEqual(against);
});
