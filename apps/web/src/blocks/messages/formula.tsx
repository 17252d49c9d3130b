import { lazy, Suspense, type ReactNode } from 'react';
import { loadTypesetter } from './load-typesetter.ts';

type FormulaProps = {
  /** TeX without its delimiters. */
  source: string;
  display: boolean;
  /** The source as it is shown until the typesetter is here, and whenever it cannot set the formula. */
  fallback: ReactNode;
};

const DrawnFormula = lazy(() =>
  loadTypesetter().then(
    (DrawnFormula) => ({ default: DrawnFormula }),
    // The typesetter did not load (offline, a newer build): formulas stay source.
    () => ({ default: ({ fallback }: FormulaProps) => fallback }),
  ),
);

/** A closed formula. The typesetter, its styles and its fonts are fetched when the first one is met. */
export function Formula({ source, display, fallback }: FormulaProps) {
  return (
    <Suspense fallback={fallback}>
      <DrawnFormula source={source} display={display} fallback={fallback} />
    </Suspense>
  );
}
