/** Where a sentence may end: its signs, the quotes and brackets that close after them, and the space that follows. */
const END = /(?:[.!?]+|…)["'”’»)\]]*(?=\s|$)\s*|[。！？｡]+["'”’」』）》〉】]*\s*|\s*\n\s*/gu;
/** Words whose full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s("'“‘[])(?:\p{Lu}|(?:[A-Za-z]\.)+[A-Za-z]|Mrs?|Ms|Dr|Prof|St|Jr|Sr|vs|cf|al|approx|ca|[Ff]igs?|[Ee]qs?|[Vv]ol|pp?|Sec|Ch|Inc|Ltd|Co|Corp|Dept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$/u;
const LIST_NUMBER = /^\s*(?:\d{1,3}|[A-Za-z])\.$/;
/** A sentence of spaced scripts does not begin in lower case. */
const GOES_ON = /^\p{Ll}/u;

/**
 * Splits the prose of one block into sentences; joined they are the text. Spaces belong to the sentence before them. Ends are those of
 * Latin and Chinese; abbreviations, initials and decimals do not end one, a line break always does.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    const isWhole = text.slice(start, match.index).trim() !== '';
    if (isWhole && endsSentence({ text, start, match: match[0], end })) {
      sentences.push(text.slice(start, end));
      start = end;
    }
  }
  if (start < text.length) sentences.push(text.slice(start));
  return sentences;
}

type Ending = { text: string; start: number; match: string; end: number };

function endsSentence({ text, start, match, end }: Ending): boolean {
  if (match.includes('\n') || /^[。！？｡]/u.test(match)) return true;
  if (GOES_ON.test(text.slice(end, end + 2))) return false;
  if (!match.startsWith('.')) return true;
  const before = text.slice(start, end - match.length + 1);
  return !ABBREVIATION.test(before) && !LIST_NUMBER.test(before);
}
