/** A piece of a text; `mark` is the number of a character that shows itself not at all, or as another one. */
export type ShownPiece = { text: string; mark: string | null };

/** Texts of these alone deceive nobody, and nearly all code is of these alone. */
const PLAIN = /^[\n\t -~]*$/;

/**
 * What is not seen, or turns what is around it (Unicode Technical Report 36; Trojan Source, CVE-2021-42574): controls, direction marks,
 * blanks without width, fillers; and, where they belong to no writing and to no picture, joiners, tags and variation selectors.
 */
const UNSEEN = new RegExp(
  [
    String.raw`[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e]`,
    String.raw`[\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]`,
    String.raw`(?<![[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]--\p{ASCII}])[\u200c\u200d]`,
    String.raw`[\u200c\u200d](?![[\p{L}\p{M}\p{Extended_Pictographic}]--\p{ASCII}])`,
    String.raw`(?<![0-9#*[[\p{L}\p{M}\p{S}\p{P}\p{Extended_Pictographic}]--\p{ASCII}--[\ufe00-\ufe0f]]])[\ufe00-\ufe0f]`,
    String.raw`(?<!\p{Script=Han})[\u{e0100}-\u{e01ef}]`,
    String.raw`(?<!\u{1f3f4}[\u{e0020}-\u{e007e}]{0,6})[\u{e0000}-\u{e007f}]`,
  ].join('|'),
  'gv',
);

/** Cyrillic, Greek and Armenian letters that most fonts draw as Latin ones. */
const LOOKALIKES = /[аеорсухіјѕһԁԛԝӏАВЕЅІЈКМНОРСТХҮԌΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρօսո]/g;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;

/** So many marks say enough: a hostile text must not become a page of nothing else. */
const MOST = 500;

/** Splits a text where a character deceives who reads it, at its first places. The texts of all pieces are the text. */
export function splitDeceptive(text: string): ShownPiece[] {
  if (PLAIN.test(text)) return [{ text, mark: null }];
  const pieces: ShownPiece[] = [];
  let from = 0;
  for (const [at, character] of findDeceptive(text)) {
    if (at > from) pieces.push({ text: text.slice(from, at), mark: null });
    pieces.push({ text: character, mark: nameOf(character) });
    from = at + character.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), mark: null });
  return pieces;
}

type Found = readonly [at: number, character: string];

function findDeceptive(text: string): Found[] {
  const found = [...firstOf(findUnseen(text)), ...firstOf(findLookalikes(text))];
  return found.toSorted(([a], [b]) => a - b).slice(0, MOST);
}

function firstOf(found: Iterable<Found>): Found[] {
  const first: Found[] = [];
  for (const each of found) {
    if (first.length === MOST) break;
    first.push(each);
  }
  return first;
}

function* findUnseen(text: string): Generator<Found> {
  for (const { 0: character, index } of text.matchAll(UNSEEN)) yield [index, character];
}

/** A word of one alphabet is what it looks like, to those who read it. */
function* findLookalikes(text: string): Generator<Found> {
  if (text.search(LOOKALIKES) === -1) return;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!/\p{Script=Latin}/u.test(word)) continue;
    for (const letter of word.matchAll(LOOKALIKES)) yield [index + letter.index, letter[0]];
  }
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
