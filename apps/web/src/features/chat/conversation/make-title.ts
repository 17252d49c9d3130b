const LONGEST = 60;

/** A conversation's title: the first line of its first message, cut between characters as people see them. */
export function makeTitle(input: string): string {
  const [line = ''] = input.trim().split('\n');
  const graphemes = Array.from(new Intl.Segmenter().segment(line.trim()), ({ segment }) => segment);
  return graphemes.length <= LONGEST
    ? graphemes.join('')
    : `${graphemes
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`;
}
