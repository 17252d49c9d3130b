/** Words (or other features) with how often each occurs. */
export type WordBag = ReadonlyMap<string, number>;

/** How alike item `a` of one list and item `b` of another are: 0 to 1 (equal bags), and how much of both they share. */
export type ScoredPair = { a: number; b: number; score: number; shared: number };

/** Words in more items than this say too little to look for candidates by; this bounds the time. */
const MOST_OFTEN = 200;
/** Candidates per item that are scored exactly. */
const MOST_CANDIDATES = 12;

/**
 * The pairs of two lists of bags that are worth considering, at most a dozen per item of `a`. The score is Dice's coefficient in which a
 * word weighs by its rarity: ln(1 + items / items that have it), so that sharing “the” means little.
 */
export function scorePairs(a: readonly WordBag[], b: readonly WordBag[]): ScoredPair[] {
  const weigh = createWeights([...a, ...b]);
  const places = indexWords(b);
  const [sizesA, sizesB] = [a.map(measure), b.map(measure)];
  const slope = b.length / Math.max(1, a.length);

  function measure(bag: WordBag): number {
    let size = 0;
    for (const [word, count] of bag) size += count * weigh(word);
    return size;
  }

  return a.flatMap((bag, index) => {
    const rough = new Map<number, number>();
    for (const word of bag.keys()) {
      const where = places.get(word) ?? [];
      if (where.length > MOST_OFTEN) continue;
      for (const place of where) rough.set(place, (rough.get(place) ?? 0) + weigh(word));
    }
    const distance = (place: number) => Math.abs(place - index * slope);
    return Array.from(rough)
      .toSorted(([one, first], [other, second]) => second - first || distance(one) - distance(other))
      .slice(0, MOST_CANDIDATES)
      .map(([place]) => {
        const shared = measureShared(bag, b[place] ?? new Map(), weigh);
        const score = (2 * shared) / ((sizesA[index] ?? 0) + (sizesB[place] ?? 0));
        return { a: index, b: place, score, shared };
      });
  });
}

function createWeights(bags: readonly WordBag[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const weights = new Map(Array.from(counts, ([word, count]) => [word, Math.log(1 + bags.length / count)]));
  return (word) => weights.get(word) ?? 0;
}

function indexWords(bags: readonly WordBag[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  bags.forEach((bag, index) => {
    for (const word of bag.keys()) {
      const where = places.get(word);
      if (where === undefined) places.set(word, [index]);
      else where.push(index);
    }
  });
  return places;
}

function measureShared(a: WordBag, b: WordBag, weigh: (word: string) => number): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0) * weigh(word);
  return shared;
}
