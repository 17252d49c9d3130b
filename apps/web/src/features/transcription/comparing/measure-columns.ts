import type { AlignedColumn } from '@lineup/shared/alignment/aligned-transcripts.ts';
import { showCell } from './show-cell.ts';

/** The width of a text in pixels, as the reference's words or as a lane's are set. */
export type TextRuler = (text: string, face: 'reference' | 'lane') => number;

/** Pixels between two columns; between two characters of a script without spaces they need not be as far apart as words. */
const GAP = 16;
const CHARACTER_GAP = 6;
/** The tint goes on beside its word. */
const TINT = 8;
/** Longer words, and what a lane makes up at length, are cut to this and shown whole on hover. */
const WIDEST = 280;

/** How wide each column is, in pixels, with the gap behind it. */
export function measureColumns(columns: readonly AlignedColumn[], ruler: TextRuler): number[] {
  return columns.map((column) => {
    const { reference, cells } = column;
    const texts = [
      reference?.text ?? '',
      ...cells.flatMap(({ kind, words }) => (kind === 'same' ? [] : words.map(({ text }) => text))),
    ];
    const gap = texts.every((text) => isCharacter(text)) ? CHARACTER_GAP : GAP;
    const own = ruler(reference?.text ?? '', 'reference');
    const heard = cells.map((cell) => ruler(showCell(cell), 'lane') + (cell.kind === 'same' ? 0 : TINT));
    return Math.ceil(Math.min(Math.max(own, ...heard), WIDEST)) + gap;
  });
}

function isCharacter(text: string): boolean {
  return /^(?:[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]\p{P}*)?$/u.test(text);
}
