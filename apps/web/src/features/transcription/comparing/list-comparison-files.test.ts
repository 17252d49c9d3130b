import { DEFAULT_NORMALISER } from '@lineup/shared/alignment/normaliser.ts';
import { expect, test } from 'vitest';
import { compareTranscripts } from './compare-transcripts.ts';
import { listComparisonFiles } from './list-comparison-files.ts';

const lane = { laneId: 'a', letter: 'A', text: 'one too', words: [], segments: [], isWhole: true } as const;
const comparison = compareTranscripts({
  reference: { text: 'one two', words: [], segments: [] },
  lanes: [lane],
  normaliser: DEFAULT_NORMALISER,
});
const files = listComparisonFiles({ name: 'talk.v2.wav', comparison, summaries: [] });

test('files are named after the recording', () => {
  expect(files.map(({ name }) => name)).toEqual(['talk.v2 comparison.csv', 'talk.v2 figures.csv']);
});

test('word by word, for spreadsheets', () => {
  expect(files[0]?.content).toMatch(/^\ufeff"seconds","reference","A"/);
  expect(files[0]?.content).toContain('"two","too","substituted"');
});
