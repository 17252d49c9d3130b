import type { TextRuler } from './measure-columns.ts';

/** The faces of the words, as the rows set them. */
const FACES = { reference: '550 14.5px', lane: '400 13px' } as const;

/** Measures texts as `element` would show them; a word that comes again is measured once. */
export function createTextRuler(element: Element): TextRuler {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('a canvas without a two-dimensional context');
  const family = getComputedStyle(element).fontFamily;
  const known = { reference: new Map<string, number>(), lane: new Map<string, number>() };
  return (text, face) => {
    const found = known[face].get(text);
    if (found !== undefined) return found;
    context.font = `${FACES[face]} ${family}`;
    const { width } = context.measureText(text);
    known[face].set(text, width);
    return width;
  };
}
