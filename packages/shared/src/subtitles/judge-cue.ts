import { sumWidths } from './sum-widths.ts';
import { WIDE_CHARACTERS } from './wide-characters.ts';

/** How fast a cue has to be read: characters a second, of which a full-width one is two, and whether that can be done. */
export type CueSpeed = { charactersPerSecond: number; level: 'ok' | 'fast' | 'too_fast' };

/** Netflix's style guide allows 17 characters a second in most languages, and up to 20 in English; subtitle editors warn from 21 on. */
const EASY = 17;
const POSSIBLE = 21;

/** Judges how fast a cue has to be read; null when it has no times. A text without a duration is too fast. */
export function judgeCue({
  start,
  end,
  text,
}: {
  start: number | null;
  end: number | null;
  text: string;
}): CueSpeed | null {
  if (start === null || end === null) return null;
  const said = text.trim().replaceAll(/\s+/g, ' ');
  const characters = sumWidths(said, WIDE_CHARACTERS.toRead)[said.length] ?? 0;
  const charactersPerSecond = characters === 0 ? 0 : characters / Math.max(0, end - start);
  const level = charactersPerSecond <= EASY ? 'ok' : charactersPerSecond <= POSSIBLE ? 'fast' : 'too_fast';
  return { charactersPerSecond, level };
}
