import type { Comparison } from './comparison.ts';

/** Some columns of a comparison with their times; the last part has what is not about columns, too. */
export type ComparisonPart = Pick<Comparison, 'columns' | 'times'> & {
  rest: Omit<Comparison, 'columns' | 'times'> | null;
};

/** With eight lanes about 15 ms of reading what a worker sends; all of ten thousand words at once would hold up the page. */
const COLUMNS = 2000;

/** Splits a comparison into parts that a page reads one by one, in their order. */
export function splitComparison({ columns, times, ...rest }: Comparison, size = COLUMNS): ComparisonPart[] {
  const count = Math.max(1, Math.ceil(columns.length / size));
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [index * size, (index + 1) * size];
    return { columns: columns.slice(from, to), times: times.slice(from, to), rest: to >= columns.length ? rest : null };
  });
}
