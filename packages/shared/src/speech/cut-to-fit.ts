import { cutText } from './cut-text.ts';
import type { MarkedText } from './mark-graphemes.ts';
import type { TextSpan } from './text-span.ts';

/** A part of a text that is not to be cut; `cutCost` grades the cut behind it, the lower the better. */
export type Part = TextSpan & { cutCost: number };

/** The grades of the cuts that need no cut inside a sentence; those inside one cost more. */
export const CUT_COSTS = { paragraph: 0, sentence: 1, insideSentence: 2 } as const;

const CJK = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** Where a sentence may be cut, the best first: behind clause marks, at spaces, between characters that no rule of typesetting binds. */
const CUTS: readonly RegExp[] = [
  /(?:[,;:](?=\s)|[，、：；–—…⋯]+|\.{2,})[\p{Pe}\p{Pf}"]*/gv,
  /\s+/g,
  new RegExp(String.raw`(?<![\p{Ps}\p{Pi}])(?=[${CJK}\p{Ps}\p{Pi}])|(?<=${CJK})(?=[\p{L}\p{N}])`, 'gv'),
];

/** Cuts a part that does not fit into parts that do, at the best places that are enough. A single grapheme is left as it is. */
export function cutToFit(marked: MarkedText, part: Part, fits: (span: TextSpan) => boolean): Part[] {
  return cutFrom(0, part);

  function cutFrom(level: number, whole: Part): Part[] {
    if (level > CUTS.length || fits(whole)) return [whole];
    const spans = cutText(marked, whole, findCuts(marked, whole, level));
    return spans.flatMap((span, index) => {
      const isLast = index === spans.length - 1;
      return cutFrom(level + 1, { ...span, cutCost: isLast ? whole.cutCost : CUT_COSTS.insideSentence + level });
    });
  }
}

function findCuts({ text, borders }: MarkedText, { start, end }: TextSpan, level: number): number[] {
  const cut = CUTS[level];
  if (cut !== undefined) {
    return Array.from(text.slice(start, end).matchAll(cut), ({ 0: found, index }) => start + index + found.length);
  }
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at += 1) if (borders[at] === 1) cuts.push(at);
  return cuts;
}
