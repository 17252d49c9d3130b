import type { JsonLine } from './compare-json.ts';

/** A line of the JSON tree as it is drawn, with its number among the differences (0 for none). */
export type DrawnJsonLine = { line: JsonLine; difference: number };

/** Numbers the differences of a JSON tree, what one side has alone as one, and leaves out what leads to none when only they are wanted. */
export function layOutJson(
  lines: readonly JsonLine[],
  { onlyDifferences }: { onlyDifferences: boolean },
): DrawnJsonLine[] {
  let difference = 0;
  let alone = Infinity;
  const drawn = lines.map((line): DrawnJsonLine => {
    const isInside = line.depth > alone;
    if (!isInside) alone = line.relation === 'only_a' || line.relation === 'only_b' ? line.depth : Infinity;
    if (line.relation === 'same' || isInside) return { line, difference: 0 };
    difference += 1;
    return { line, difference };
  });
  return onlyDifferences ? keepPaths(drawn) : drawn;
}

/** The lines that differ, and those they are inside of. */
function keepPaths(drawn: readonly DrawnJsonLine[]): DrawnJsonLine[] {
  let wanted = -1;
  const kept = drawn.toReversed().filter(({ line }) => {
    if (line.relation === 'same' && line.depth !== wanted) return false;
    wanted = line.depth - 1;
    return true;
  });
  return kept.toReversed();
}
