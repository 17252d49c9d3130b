/** A letter, and signs that the fonts of the page may lack. */
const SIGNS = 'a字。→';
/** The faces that answers are written in. */
const FACES = ['', 'italic', '600'];

/**
 * Has the browser look for the fonts of answers: the first sign of a font that it has not opened yet would hold the frame that draws it.
 */
export function warmFonts(): void {
  // What asks is tested where there is no page.
  if (!('document' in globalThis)) return;
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return;
  const { fontFamily } = getComputedStyle(document.body);
  const mono = getComputedStyle(document.documentElement).getPropertyValue('--font-mono');
  for (const family of [fontFamily, mono]) {
    for (const face of FACES) {
      canvas.font = `${face} 14px ${family}`;
      canvas.measureText(SIGNS);
    }
  }
}
