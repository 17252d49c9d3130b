/** A place where something was found: in the text with this index, from one offset to another (UTF-16). */
export type TextHit = { index: number; from: number; to: number };

/** A text without what does not count when searching, and where each of its characters came from. */
type Folded = { text: string; origins: number[] };

/** Texts that have been searched before: they do not change, and there may be thousands of them. */
const known = new WeakMap<readonly string[], Folded[]>();

/**
 * Finds all places of a query in texts, in order and without overlaps. Case, width and compatibility forms do not count (`ＡＢ` finds
 * `ab`), and neither does how much white space there is.
 */
export function findInTexts(texts: readonly string[], query: string): TextHit[] {
  const wanted = foldText(query).text.trim();
  if (wanted === '') return [];
  const folded = known.get(texts) ?? texts.map(foldText);
  known.set(texts, folded);
  return folded.flatMap((text, index) => findAll(text, wanted).map((hit) => ({ index, ...hit })));
}

function findAll({ text, origins }: Folded, wanted: string): { from: number; to: number }[] {
  const hits: { from: number; to: number }[] = [];
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + wanted.length)) {
    let next = at + wanted.length;
    const last = origins[next - 1] ?? 0;
    // The character that the last one found came from belongs to the hit as a whole.
    while ((origins[next] ?? Infinity) <= last) next += 1;
    hits.push({ from: origins[at] ?? 0, to: origins[next] ?? last });
  }
  return hits;
}

function foldText(text: string): Folded {
  let folded = '';
  const origins: number[] = [];
  let offset = 0;
  for (const character of text) {
    const form = /\s/.test(character) ? (folded.endsWith(' ') ? '' : ' ') : character.normalize('NFKD').toLowerCase();
    for (let index = 0; index < form.length; index += 1) origins.push(offset);
    folded += form;
    offset += character.length;
  }
  origins.push(offset);
  return { text: folded, origins };
}
