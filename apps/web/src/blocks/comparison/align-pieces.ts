import type { AnswerPiece } from './answer-piece.ts';
import { chainPairs } from './chain-pairs.ts';
import { countWords } from './count-words.ts';
import { scorePairs, type ScoredPair, type WordBag } from './score-pairs.ts';

/** Pieces that say the same or nearly: consecutive pieces of one block on each side, by number; `isMoved` when the order differs. */
export type PieceLink = { a: readonly number[]; b: readonly number[]; isMoved: boolean };

/** From here on two pieces are one piece changed. */
const CHANGED = 0.4;
/** Code repeats its names, and comparing it line by line is useful even when little agrees. */
const CHANGED_CODE = 0.25;
/** At another place only what is clearly the same counts, and only when it is long enough not to come about by chance. */
const MOVED = 0.6;
const FEWEST_MOVED_WORDS = 4;

/**
 * Finds which pieces of two answers belong together: first the heaviest chain of alike pieces in the order of both, then their neighbours
 * where a sentence was split or joined, last what stands at another place. Links in place come in order, moved ones after them.
 */
export function alignPieces(a: readonly AnswerPiece[], b: readonly AnswerPiece[]): PieceLink[] {
  const [bagsA, bagsB] = [a.map(bagOf), b.map(bagOf)];
  const pairs = scorePairs(bagsA, bagsB);
  const inPlace = chainPairs(
    pairs.filter(({ a: at, score }) => score >= (a[at]?.kind === 'code' ? CHANGED_CODE : CHANGED)),
  );
  const taken = { a: new Set(inPlace.map((pair) => pair.a)), b: new Set(inPlace.map((pair) => pair.b)) };
  const links = inPlace.map((pair) =>
    widen(pair, { a: { pieces: a, bags: bagsA, taken: taken.a }, b: { pieces: b, bags: bagsB, taken: taken.b } }),
  );
  const moved = pairs
    .filter(({ a: at, score }) => score >= MOVED && countAll(bagsA[at]) >= FEWEST_MOVED_WORDS)
    .toSorted((one, other) => other.score - one.score);
  for (const pair of moved) {
    if (taken.a.has(pair.a) || taken.b.has(pair.b)) continue;
    taken.a.add(pair.a);
    taken.b.add(pair.b);
    links.push({ a: [pair.a], b: [pair.b], isMoved: true });
  }
  return links;
}

/** Code has words of its own, so that it is never taken for prose. */
function bagOf({ kind, text }: AnswerPiece): WordBag {
  const bag = countWords(text);
  return kind === 'code' ? new Map(Array.from(bag, ([word, count]) => [`code ${word}`, count])) : bag;
}

type Side = { pieces: readonly AnswerPiece[]; bags: readonly WordBag[]; taken: Set<number> };

/** Takes neighbours in, one after the other, as long as that makes the two sides more alike. */
function widen(pair: ScoredPair, sides: { a: Side; b: Side }): PieceLink {
  const link = { a: [pair.a], b: [pair.b] };
  const scoreOf = (tried: typeof link) =>
    dice(
      tried.a.map((at) => sides.a.bags[at]),
      tried.b.map((at) => sides.b.bags[at]),
    );
  let score = scoreOf(link);
  for (let grew = score < 1; grew;) {
    grew = false;
    for (const [name, step] of STEPS) {
      const neighbour = neighbourOf(link[name], step, sides[name]);
      if (neighbour === undefined) continue;
      const tried = { ...link, [name]: step === 1 ? [...link[name], neighbour] : [neighbour, ...link[name]] };
      if (scoreOf(tried) <= score) continue;
      link[name] = tried[name];
      score = scoreOf(link);
      sides[name].taken.add(neighbour);
      grew = true;
    }
  }
  return { ...link, isMoved: false };
}

const STEPS = [
  ['a', 1],
  ['b', 1],
  ['a', -1],
  ['b', -1],
] as const;

/** The free sentence of the same block right before or after. */
function neighbourOf(numbers: readonly number[], step: 1 | -1, { pieces, taken }: Side): number | undefined {
  const at = (step === 1 ? numbers.at(-1) : numbers[0]) ?? 0;
  const isFree = !taken.has(at + step) && pieces[at]?.block === pieces[at + step]?.block;
  return isFree && pieces[at + step] !== undefined ? at + step : undefined;
}

/** Dice's coefficient over all words of several bags. */
function dice(a: readonly (WordBag | undefined)[], b: readonly (WordBag | undefined)[]): number {
  const [one, other] = [mergeBags(a), mergeBags(b)];
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / (countAll(one) + countAll(other));
}

function mergeBags(bags: readonly (WordBag | undefined)[]): WordBag {
  const [first] = bags;
  if (bags.length === 1 && first !== undefined) return first;
  const merged = new Map<string, number>();
  for (const bag of bags) for (const [word, count] of bag ?? []) merged.set(word, (merged.get(word) ?? 0) + count);
  return merged;
}

function countAll(bag: WordBag | undefined): number {
  let count = 0;
  for (const each of bag?.values() ?? []) count += each;
  return count;
}
