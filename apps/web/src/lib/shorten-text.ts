/** Cuts a text that is longer than `longest` characters as people see them (graphemes), and says so with an ellipsis. */
export function shortenText(text: string, longest: number): string {
  const graphemes = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  if (graphemes.length <= longest) return text;
  const kept = graphemes.slice(0, longest - 1).join('');
  return `${kept.trimEnd()}…`;
}
