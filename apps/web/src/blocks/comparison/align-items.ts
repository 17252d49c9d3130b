import { chainPairs } from './chain-pairs.ts';
import { diffSequences } from './diff-sequences.ts';
import type { JsonValue } from './read-json-answer.ts';
import { scorePairs, type WordBag } from './score-pairs.ts';

/** Items that share at least this much of their values are the same item changed. */
const ALIKE = 0.3;

/** Pairs the items of two JSON lists, in the order of both, by place; −1 for an item that has none on the other side. */
export function alignItems(a: readonly JsonValue[], b: readonly JsonValue[]): [number, number][] {
  const runs = diffSequences(a.map(writeSorted), b.map(writeSorted));
  const pairs: [number, number][] = [];
  let from = { a: 0, b: 0 };
  for (const run of [...runs.filter(({ type }) => type === 'same'), { a: a.length, b: b.length, length: 0 }]) {
    const inside = pairAlike(a.slice(from.a, run.a), b.slice(from.b, run.b));
    for (const [atA, atB] of inside) pairs.push([atA < 0 ? -1 : atA + from.a, atB < 0 ? -1 : atB + from.b]);
    for (let offset = 0; offset < run.length; offset += 1) pairs.push([run.a + offset, run.b + offset]);
    from = { a: run.a + run.length, b: run.b + run.length };
  }
  return pairs;
}

function pairAlike(a: readonly JsonValue[], b: readonly JsonValue[]): [number, number][] {
  const alike = scorePairs(a.map(listLeaves), b.map(listLeaves)).filter(({ score }) => score >= ALIKE);
  const pairs: [number, number][] = [];
  let from = { a: 0, b: 0 };
  for (const to of [...chainPairs(alike), { a: a.length, b: b.length }]) {
    pairs.push(...pairSimple(a, b, { from, to }));
    if (to.a < a.length) pairs.push([to.a, to.b]);
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return pairs;
}

type Place = { a: number; b: number };

/** Strings and numbers that stand at the same place are one value changed; objects and lists with nothing in common are not. */
function pairSimple(
  a: readonly JsonValue[],
  b: readonly JsonValue[],
  { from, to }: { from: Place; to: Place },
): [number, number][] {
  const pairs: [number, number][] = [];
  const at = { ...from };
  while (at.a < to.a && at.b < to.b && isSimple(a[at.a]) && isSimple(b[at.b])) {
    pairs.push([at.a, at.b]);
    at.a += 1;
    at.b += 1;
  }
  for (; at.a < to.a; at.a += 1) pairs.push([at.a, -1]);
  for (; at.b < to.b; at.b += 1) pairs.push([-1, at.b]);
  return pairs;
}

function isSimple(value: JsonValue | undefined): boolean {
  return typeof value !== 'object' || value === null;
}

/** The values inside an item, each with the keys that lead to it. */
function listLeaves(value: JsonValue): WordBag {
  const bag = new Map<string, number>();
  const visit = (inner: JsonValue, path: string) => {
    if (typeof inner === 'object' && inner !== null) {
      const steps: [string, JsonValue][] = Array.isArray(inner)
        ? inner.map((item) => ['', item])
        : Object.entries(inner);
      for (const [key, item] of steps) visit(item, `${path}.${key}`);
      return;
    }
    const leaf = `${path}=${JSON.stringify(inner)}`;
    bag.set(leaf, (bag.get(leaf) ?? 0) + 1);
  };
  visit(value, '');
  return bag;
}

/** A value written so that equal values are equal texts, whatever the order of keys. */
function writeSorted(value: JsonValue): string {
  return JSON.stringify(value, (_, inner: JsonValue) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  );
}
