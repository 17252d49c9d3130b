import type { TranscriptionRowName } from './transcription-row.ts';

/** Parameters whose values are too long for a cell. */
export type LongRowName = 'prompt' | 'extra';
/** Parameters that are edited in their cells: a number, a word, or one of a few. */
export type CellRowName = 'temperature' | 'response_format' | ListRowName;
/** Parameters that are lists of words that the API names. */
export type ListRowName = 'timestamp_granularities[]' | 'include[]';

type RowEditor =
  | { kind: 'model' }
  | { kind: 'language' }
  | { kind: 'long'; name: LongRowName }
  | { kind: 'cell'; name: CellRowName };

/** How a row's value is edited: in its cell, in the panel under the table, or in a popup of its own. */
export function rowEditor(name: TranscriptionRowName): RowEditor {
  switch (name) {
    case 'gateway':
    case 'model':
      return { kind: 'model' };
    case 'language':
      return { kind: 'language' };
    case 'prompt':
    case 'extra':
      return { kind: 'long', name };
    case 'temperature':
    case 'response_format':
    case 'timestamp_granularities[]':
    case 'include[]':
      return { kind: 'cell', name };
  }
}
