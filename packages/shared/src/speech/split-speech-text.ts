import { CUT_COSTS, cutToFit, type Part } from './cut-to-fit.ts';
import { markGraphemes } from './mark-graphemes.ts';
import { packParts } from './pack-parts.ts';
import { splitSentences } from './split-sentences.ts';
import type { TextSpan } from './text-span.ts';

/** The most code points and UTF-8 bytes of a piece, and whether a piece takes in as much as that or one sentence. */
export type SpeechSplit = { characters: number; bytes: number; mode: 'limits' | 'sentences' };

/**
 * The pieces of a text to be spoken by one request each, without the white space around them: as few as the limits allow (or one per
 * sentence), cut at paragraph ends, else sentence ends, else clause marks, else spaces, else between graphemes. A grapheme beyond the
 * limits stands alone.
 */
export function splitSpeechText(text: string, { characters, bytes, mode }: SpeechSplit): TextSpan[] {
  const marked = markGraphemes(text);
  const sizes = sumSizes(text);
  const fits = (first: TextSpan, last: TextSpan = first) =>
    sizeOf(sizes.characters, first, last) <= characters && sizeOf(sizes.bytes, first, last) <= bytes;
  const sentences = gradeSentences(text).map((sentence) => cutToFit(marked, sentence, (span) => fits(span)));
  const pieces =
    mode === 'sentences' ? sentences.flatMap((parts) => packParts(parts, fits)) : packParts(sentences.flat(), fits);
  return pieces.map(({ start, end }) => ({ start, end }));
}

function gradeSentences(text: string): Part[] {
  const sentences = splitSentences(text);
  return sentences.map((sentence, index) => {
    const gap = text.slice(sentence.end, sentences[index + 1]?.start);
    return { ...sentence, cutCost: /[\n\r\u2028\u2029]/.test(gap) ? CUT_COSTS.paragraph : CUT_COSTS.sentence };
  });
}

function sizeOf(sums: Uint32Array, first: TextSpan, last: TextSpan): number {
  return (sums[last.end] ?? 0) - (sums[first.start] ?? 0);
}

/** The code points and UTF-8 bytes up to each UTF-16 offset, so that the size of any span is one subtraction. */
function sumSizes(text: string): { characters: Uint32Array; bytes: Uint32Array } {
  const sums = { characters: new Uint32Array(text.length + 1), bytes: new Uint32Array(text.length + 1) };
  let [at, characters, bytes] = [0, 0, 0];
  for (const character of text) {
    at += character.length;
    characters += 1;
    bytes += utf8Length(character.codePointAt(0) ?? 0);
    sums.characters[at] = characters;
    sums.bytes[at] = bytes;
  }
  return sums;
}

/** RFC 3629, section 3; a lone surrogate is sent as U+FFFD, which has three bytes like itself. */
function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}
