import { writeWords } from '@lineup/shared/alignment/write-words.ts';
import type { AlignedCell } from '@lineup/shared/alignment/aligned-transcripts.ts';

/** What a cell shows: agreement is a dot, and only differences are words. */
export function showCell({ kind, words }: AlignedCell): string {
  switch (kind) {
    case 'same':
      return '·';
    case 'substituted':
      return writeWords(words);
    case 'inserted':
      return `+ ${writeWords(words)}`;
    case 'deleted':
      return '—';
    case 'absent':
      return '';
  }
}
