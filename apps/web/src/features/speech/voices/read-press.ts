/** The row that was pressed, counted from 0, and which part of it: its glyph, its box, or anything else. */
export type VoicePress = { index: number; part: 'glyph' | 'box' | 'row' };

/** Reads what a press in the list of voices means; null when it was beside every row. */
export function readPress(target: EventTarget): VoicePress | null {
  if (!(target instanceof Element)) return null;
  const row = target.closest<HTMLElement>('[data-voice]')?.dataset['voice'];
  if (row === undefined) return null;
  const part = target.closest<HTMLElement>('[data-part]')?.dataset['part'];
  return { index: Number(row), part: part === 'glyph' || part === 'box' ? part : 'row' };
}
