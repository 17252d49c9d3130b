import { atomsWidth, type MeasuredAtoms } from './atoms-width.ts';

/** How many lines the atoms from `first` to before `end` take at the least; one that is wider than a line has one for itself. */
export function countLines(text: MeasuredAtoms, lineLength: number, first: number, end: number): number {
  let [lines, from] = [1, first];
  for (let at = first + 1; at < end; at += 1) {
    if (atomsWidth(text, from, at + 1) <= lineLength) continue;
    lines += 1;
    from = at;
  }
  return lines;
}
