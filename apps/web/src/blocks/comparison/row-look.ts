import type { DiffMode, SideLetters } from './diff-side.ts';

/** How all rows of a comparison are drawn. */
export type RowLook = {
  mode: DiffMode;
  letters: SideLetters;
  /** The `lang` of each side's text, where it is not the interface's. */
  languages: { a: string | undefined; b: string | undefined };
  /** Numbers that only one side gives. */
  numbers: { a: ReadonlySet<string>; b: ReadonlySet<string> };
  /** The side that is looked at alone. */
  alone: 'a' | 'b' | null;
  isNarrow: boolean;
};
