import type { Atom } from './find-atoms.ts';

/** Atoms of a text that is measured: the width of what stands between two offsets is one subtraction. */
export type MeasuredAtoms = { atoms: readonly Atom[]; widths: Float64Array };

/** The width of the atoms from `first` to before `end`, with the spaces in between. */
export function atomsWidth({ atoms, widths }: MeasuredAtoms, first: number, end: number): number {
  return (widths[atoms[end - 1]?.end ?? 0] ?? 0) - (widths[atoms[first]?.start ?? 0] ?? 0);
}
