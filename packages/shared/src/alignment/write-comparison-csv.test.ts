import { expect, test } from 'vitest';
import { alignTranscripts } from './align-transcripts.ts';
import { DEFAULT_NORMALISER } from './normaliser.ts';
import { splitSpokenWords } from './split-spoken-words.ts';
import { writeComparisonCsv } from './write-comparison-csv.ts';
import { writeSummaryCsv } from './write-summary-csv.ts';

const split = (text: string) => splitSpokenWords(text, DEFAULT_NORMALISER);

test('one row per column: seconds, reference, and what each lane heard and how it differs', () => {
  const { columns } = alignTranscripts(split('Steels, etc. 很好'), [
    split('steels et cetera um 很号'),
    split('=steels 很好'),
  ]);
  const times = columns.map((_, index) => (index === 1 ? null : { start: index / 3, end: index / 3, exact: true }));
  expect(writeComparisonCsv({ columns, times, lanes: ['A', '=B'] }).split('\r\n')).toEqual([
    '"seconds","reference","A","A: difference","\'=B","\'=B: difference"',
    '0,"Steels,","steels","same","\'=steels","same"',
    ',"etc.","et cetera um","substituted",,"deleted"',
    '0.667,"很","很","same","很","same"',
    '1,"好","号","substituted","好","same"',
    '',
  ]);
});

test('words between those of the reference, and neighbouring words as they are written', () => {
  const { columns } = alignTranscripts(split('a z'), [split('a well-known, 天气 z'), split('a z')]);
  const times = columns.map(() => null);
  expect(
    writeComparisonCsv({ columns, times, lanes: ['A', 'B'] }, { hasMark: true })
      .split('\r\n')
      .slice(0, 3),
  ).toEqual([
    '\ufeff"seconds","reference","A","A: difference","B","B: difference"',
    ',"a","a","same","a","same"',
    ',,"well-known, 天气","inserted",,',
  ]);
});

test('the figures of each lane, empty where unknown', () => {
  const csv = writeSummaryCsv([
    {
      lane: 'A',
      model: 'whisper-1',
      wordErrorRate: 0.02,
      characterErrorRate: 0.009,
      substitutions: 1,
      insertions: 0,
      deletions: 0,
      latency: 1.84,
      realTimeFactor: 0.08,
    },
    {
      lane: 'B',
      model: '@model',
      wordErrorRate: null,
      characterErrorRate: null,
      substitutions: null,
      insertions: null,
      deletions: null,
      latency: null,
      realTimeFactor: null,
    },
  ]);
  expect(csv.split('\r\n')).toEqual([
    '"lane","model","word error rate","character error rate","substitutions","insertions","deletions","latency (s)","real-time factor"',
    '"A","whisper-1",0.02,0.009,1,0,0,1.84,0.08',
    '"B","\'@model",,,,,,,',
    '',
  ]);
});
