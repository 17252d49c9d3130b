import { takeTurn } from '#lib/take-turn.ts';

/** What most formulas are set in: letters, variables, and the signs of sums and integrals. */
const FONTS = ['1em KaTeX_Main', 'italic 1em KaTeX_Math', '1em KaTeX_Size1', '1em KaTeX_Size2'];
/** So long (milliseconds) formulas stay source while their fonts are on the way; then they are set in what there is. */
const PATIENCE_MS = 10_000;
/** Sets what most formulas are made of: the first one would hold a frame while the typesetter is compiled. */
const FIRST = '\\int_0^1 \\frac{x^2}{\\sqrt{a}}\\,dx';

/**
 * Loads what formulas are set with, its styles and its fonts. Each font that came after a formula would have all formulas laid out
 * anew, and until then nothing would stand in their place. Rejects when the typesetter does not load.
 */
export async function loadTypesetter() {
  const [{ DrawnFormula }, { drawFormula }] = await Promise.all([
    import('./drawn-formula.tsx'),
    import('./draw-formula.ts'),
  ]);
  const fonts = Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
  await takeTurn();
  drawFormula(FIRST, true);
  await Promise.race([fonts, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  return DrawnFormula;
}
