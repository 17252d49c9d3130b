import type { RunNumbers } from '@lineup/shared/runs/measure-run.ts';

type Best = Pick<RunNumbers, 'firstText' | 'tokensPerSecond' | 'total'>;

/** The best figure of each column; null where fewer than two lanes have one, because there is nothing to be better than. */
export function bestOf(numbers: readonly RunNumbers[]): Best {
  return {
    firstText: least(numbers.map(({ firstText }) => firstText)),
    tokensPerSecond: negate(least(numbers.map(({ tokensPerSecond }) => negate(tokensPerSecond)))),
    total: least(numbers.map(({ total }) => total)),
  };
}

function least(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length < 2 ? null : Math.min(...known);
}

function negate(value: number | null): number | null {
  return value === null ? null : -value;
}
