/** One measured figure beside its budget. */
export type Verdict = { name: string; measured: string; budget: string; held: boolean };

/** Says whether a figure that should be small is within its budget. */
export function verdict(name: string, measured: number, budget: number, write: (value: number) => string): Verdict {
  return { name, measured: write(measured), budget: `≤ ${write(budget)}`, held: measured <= budget };
}
