import { writeWords } from '@lineup/shared/alignment/write-words.ts';
import type { AlignedColumn } from '@lineup/shared/alignment/aligned-transcripts.ts';
import type { TextKey, TextParams } from '#i18n/catalogue.ts';
import type { ComparedLane } from './comparison.ts';

type Text = (key: TextKey, params?: TextParams) => string;

/** A column in words, for those who do not see it: the word that was said, and what each lane has instead of it. */
export function describeColumn(
  { reference, cells }: AlignedColumn,
  lanes: readonly ComparedLane[],
  text: Text,
): string {
  const said = bare(reference?.text ?? '');
  const differences = cells.flatMap(({ kind, words }, index) => {
    const letter = lanes[index]?.letter ?? '';
    if (kind === 'same' || kind === 'absent') return [];
    return [text(`transcription.compare.cell.${kind}`, { letter, said, heard: bare(writeWords(words)) })];
  });
  return [...(said === '' ? [] : [said]), ...differences].join('. ');
}

/** A text without the punctuation around it, which a sentence about it has of its own; marks alone stay. */
function bare(text: string): string {
  const inner = text.replaceAll(/^\p{P}+|\p{P}+$/gu, '');
  return inner === '' ? text : inner;
}
