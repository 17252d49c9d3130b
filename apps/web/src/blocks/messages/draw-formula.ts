import 'katex/dist/katex.css';
import { ParseError, render } from 'katex';

/** Longer formulas are shown as source: typesetting them would hold the page. */
const LONGEST = 5_000;
/** Commands that link, load or name things of the page. What such a command would hide is better read in the source. */
const REACHES_OUT = /\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![A-Za-z])/;

/** The MathML of these two has style attributes, which the page's policy refuses loudly; their kin do without. */
const MACROS = { '\\pmb': '\\boldsymbol', '\\fcolorbox': '\\colorbox{#2}{#3}' };

/** Answers, and lanes that answer the same, say the same symbols again and again: a copy costs a fraction of the typesetting. */
const MOST_KEPT = 300;
const LONGEST_KEPT = 200;
const kept = new Map<string, HTMLElement>();

/**
 * Typesets a formula (TeX without its delimiters) as page nodes, with MathML for screen readers; null when it cannot be or may not
 * be set, and then the source is to be shown.
 */
export function drawFormula(source: string, display: boolean): HTMLElement | null {
  if (source.length > LONGEST_KEPT) return typeset(source, display);
  const key = `${display ? 'display' : 'inline'} ${source}`;
  const drawn = kept.get(key) ?? typeset(source, display);
  if (drawn === null) return null;
  // The one that was used last is let go of last.
  kept.delete(key);
  kept.set(key, drawn);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break;
    kept.delete(oldest);
  }
  return copyOf(drawn);
}

function copyOf(element: HTMLElement): HTMLElement {
  const copy = document.createElement('span');
  for (const child of element.childNodes) copy.append(child.cloneNode(true));
  return copy;
}

function typeset(source: string, display: boolean): HTMLElement | null {
  if (source.length > LONGEST || REACHES_OUT.test(source)) return null;
  const place = document.createElement('span');
  try {
    render(source, place, {
      displayMode: display,
      output: 'htmlAndMathml',
      trust: false,
      strict: 'ignore',
      maxExpand: 200,
      maxSize: 20,
      // A formula may define more: they are its own.
      macros: { ...MACROS },
    });
  } catch (error) {
    // A macro bomb ends as a ParseError too, nesting beyond reason as a RangeError.
    if (error instanceof ParseError || error instanceof RangeError) return null;
    throw error;
  }
  return place;
}
