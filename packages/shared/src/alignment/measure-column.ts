import type { AlignedColumn } from './aligned-transcripts.ts';
import { writeWords } from './write-words.ts';

const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Hangul}\uFF01-\uFF60]/gu;

/** How wide a column is on the screen, in Latin letters and with the space behind it; wide characters take two. */
export function measureColumn({ reference, cells }: AlignedColumn): number {
  const texts = cells.map(({ words }) => writeWords(words));
  return 1 + Math.max(1, ...[reference?.text ?? '', ...texts].map(measureText));
}

function measureText(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
