import { chainPairs } from './chain-pairs.ts';
import { diffSequences } from './diff-sequences.ts';
import type { Section } from './read-sections.ts';
import { scorePairs } from './score-pairs.ts';

/** Two sections that belong together, by number. */
export type SectionPair = readonly [a: number, b: number];

/** Sections of two answers need not be alike in wording: a few rare words in common are enough. */
const ALIKE = 0.25;

/** What equal headings weigh more than text that happens to share its words: they are what a reader goes by. */
const ANCHOR = 20;

/**
 * Aligns the sections of two answers, in the order of both: first those of one kind that share words or their heading's, then, between them,
 * those of one kind in turn. It thus works for answers in two languages, too.
 */
export function alignSections(a: readonly Section[], b: readonly Section[]): SectionPair[] {
  const alike = scorePairs(
    a.map(({ words }) => words),
    b.map(({ words }) => words),
  )
    .filter((pair) => pair.score >= ALIKE && a[pair.a]?.kind === b[pair.b]?.kind)
    .map((pair) => (areEqualHeadings(a[pair.a], b[pair.b]) ? { ...pair, score: pair.score + ANCHOR } : pair));
  const pairs: SectionPair[] = [];
  let from = { a: 0, b: 0 };
  for (const to of [...chainPairs(alike), { a: a.length, b: b.length }]) {
    const runs = diffSequences(kindsOf(a.slice(from.a, to.a)), kindsOf(b.slice(from.b, to.b)));
    for (const run of runs) {
      if (run.type !== 'same') continue;
      for (let offset = 0; offset < run.length; offset += 1) {
        pairs.push([from.a + run.a + offset, from.b + run.b + offset]);
      }
    }
    if (to.a < a.length) pairs.push([to.a, to.b]);
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return pairs;
}

function areEqualHeadings(a: Section | undefined, b: Section | undefined): boolean {
  return a?.kind === 'heading' && b?.kind === 'heading' && [...a.words].join(' ') === [...b.words].join(' ');
}

function kindsOf(sections: readonly Section[]): string[] {
  return sections.map(({ kind }) => kind);
}
