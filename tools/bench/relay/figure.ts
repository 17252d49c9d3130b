import type { Verdict } from '../verdict.ts';

/** One measured figure of the relay, with what was seen beside it. */
export type Figure = Verdict & { value: number; limit: number; beside: string };

type Options = {
  name: string;
  value: number;
  limit: number;
  write: (value: number) => string;
  /** Small is good, unless the figure must be at least its limit. */
  atLeast?: boolean;
  beside?: string;
};

/** Holds a figure against its budget. One that could not be measured (NaN) is not held. */
export function figure({ name, value, limit, write, atLeast = false, beside = '' }: Options): Figure {
  return {
    name,
    measured: write(value),
    budget: `${atLeast ? '≥' : '≤'} ${write(limit)}`,
    held: atLeast ? value >= limit : value <= limit,
    beside,
    value,
    limit,
  };
}
