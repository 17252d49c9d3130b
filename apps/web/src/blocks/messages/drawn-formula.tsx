import type { ReactNode } from 'react';
import { drawFormula } from './draw-formula.ts';

type DrawnFormulaProps = { source: string; display: boolean; fallback: ReactNode };

/** A typeset formula, or the fallback when it cannot be typeset. It brings the typesetter with it: load it lazily. */
export function DrawnFormula({ source, display, fallback }: DrawnFormulaProps) {
  const drawing = drawFormula(source, display);
  if (drawing === null) return fallback;
  return (
    <span
      data-formula
      ref={(place) => place?.replaceChildren(drawing)}
      // Selected text would hold every formula twice, once as MathML.
      className="[&_.katex-mathml]:select-none"
    />
  );
}
