/** Figures and lists as one language writes them, and as notations that no language touches. */
export function figureLine(values: readonly number[]): string {
  const written = values.map((value) => value.toFixed(2));
  const named = written.join(', ');
  const listed = written.join('、');
  const other = values.map((value) => value.toLocaleString('en'));
  const notation = written.join(',');
  const line = other.join(' · ');
  return [named, listed, notation, line].join('\n');
}
