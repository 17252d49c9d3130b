// Flite spells or speaks about 15 characters a second: a piece is made within a second or so, and stopping waits no longer.
const LONGEST = 300;

const ABBREVIATION_AT_END =
  /\b(?:Mr|Mrs|Ms|Dr|Prof|St|Jr|Sr|vs|No|Vol|Fig|Inc|Ltd|Co|[ap]\.m|e\.g|i\.e|[A-Z](?:\.[A-Z])*)\.\s*$/;

/** Cuts English text at its sentence ends, so that speech can start before the whole is made; no sentence is empty. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let begun = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)) {
    begun += segment;
    if (ABBREVIATION_AT_END.test(begun)) continue;
    sentences.push(begun);
    begun = '';
  }
  return [...sentences, begun].flatMap(splitAtWords).filter((sentence) => sentence !== '');
}

/** Cuts what has no sentence end for too long, at a space where there is one. */
function splitAtWords(sentence: string): string[] {
  const rest = sentence.trim();
  if (rest.length <= LONGEST) return [rest];
  const space = rest.lastIndexOf(' ', LONGEST);
  const cut = space > 0 ? space : LONGEST;
  return [rest.slice(0, cut), ...splitAtWords(rest.slice(cut))];
}
