/** Puts each unknown border in proportion between the known ones around it: `durations` are the expected ones of the parts, `ends` those of the whole. */
export function spreadBorders(
  borders: readonly (number | null)[],
  durations: readonly number[],
  ends: { start: number; end: number },
): number[] {
  let at = ends.start;
  return borders.map((_, index) => {
    const next = borders.findIndex((later, position) => position >= index && later !== null);
    const stop = next === -1 ? borders.length : next;
    const left = durations.slice(index, stop + 1).reduce((sum, duration) => sum + duration, 0);
    const share = left > 0 ? (durations[index] ?? 0) / left : 1 / (stop + 1 - index);
    at += ((borders[stop] ?? ends.end) - at) * share;
    return at;
  });
}
