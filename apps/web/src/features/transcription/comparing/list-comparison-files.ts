import { writeComparisonCsv } from '@lineup/shared/alignment/write-comparison-csv.ts';
import { writeSummaryCsv } from '@lineup/shared/alignment/write-summary-csv.ts';
import { uploadName } from '#features/transcription/recordings/upload-name.ts';
import type { Comparison } from './comparison.ts';
import type { LaneSummary } from './summarise-lanes.ts';

/** A file that a comparison can be taken away as. */
export type ComparisonFile = {
  kind: 'words' | 'figures';
  name: string;
  extension: 'csv';
  mime: string;
  content: string;
};

type ComparisonParts = {
  /** Of the recording, with or without an extension. */
  name: string;
  comparison: Comparison;
  summaries: readonly LaneSummary[];
};

/** The comparison as files: word by word, and the figures of the lanes. Spreadsheets are told that they are UTF-8. */
export function listComparisonFiles({ name, comparison, summaries }: ComparisonParts): ComparisonFile[] {
  const { columns, times, lanes } = comparison;
  const stem = name.replace(/\.[^.]*$/, '');
  const csv = { extension: 'csv', mime: 'text/csv' } as const;
  const table = { columns, times, lanes: lanes.map(({ letter }) => letter) };
  return [
    {
      kind: 'words',
      name: uploadName(`${stem} comparison.csv`, 'csv'),
      ...csv,
      content: writeComparisonCsv(table, { hasMark: true }),
    },
    {
      kind: 'figures',
      name: uploadName(`${stem} figures.csv`, 'csv'),
      ...csv,
      content: writeSummaryCsv(summaries, { hasMark: true }),
    },
  ];
}
