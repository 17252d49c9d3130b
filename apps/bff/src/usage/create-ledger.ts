import { type UsageRow, usageRow } from '@lineup/shared/usage/usage-response.ts';
import { parseJson } from '@lineup/shared/json/parse-json.ts';
import * as v from 'valibot';
import type { Tally } from '#limits/tally.ts';
import { createRowCap } from './create-row-cap.ts';

/** What is counted for a user and a model. Audio is in milliseconds, because sums are whole numbers. */
export type Figures = {
  runs?: number;
  inputTokens?: number;
  outputTokens?: number;
  characters?: number;
  audioMs?: number;
  refused?: number;
  estimated?: number;
};

/** What is used of the daily limits. */
export type DayUse = { tokens: number; characters: number; audioMs: number };

/** Who used what: the counters that limits are checked against and that the operator sees. */
export type Ledger = {
  add: (day: string, who: { user: string; gateway: string; model: string }, figures: Figures) => Promise<void>;
  /** What one user, and all together, have used of a day. */
  used: (day: string, user: string) => Promise<{ user: DayUse; everyone: DayUse }>;
  rows: (day: string) => Promise<UsageRow[]>;
};

const USES = ['tokens', 'characters', 'audioMs'] as const;

const rowName = v.tuple([v.literal('row'), v.string(), v.string(), v.string(), v.string()]);

export function createLedger(tally: Tally): Ledger {
  const cap = createRowCap();
  return {
    async add(day, { user, gateway, model }, figures) {
      const amounts = new Map<string, number>();
      const row = cap(day, [user, gateway, model]);
      for (const [figure, amount] of Object.entries(figures)) {
        if (amount !== 0) amounts.set(nameOf('row', ...row, figure), amount);
      }
      for (const [use, amount] of Object.entries(useOf(figures))) {
        if (amount === 0) continue;
        amounts.set(nameOf('user', user, use), amount);
        amounts.set(nameOf('everyone', use), amount);
      }
      if (amounts.size > 0) await tally.add(day, amounts);
    },
    async used(day, user) {
      const names = [...USES.map((use) => nameOf('user', user, use)), ...USES.map((use) => nameOf('everyone', use))];
      const sums = await tally.read(day, names);
      return { user: toUse(sums.slice(0, USES.length)), everyone: toUse(sums.slice(USES.length)) };
    },
    rows: async (day) => gatherRows(await tally.readAll(day)),
  };
}

function nameOf(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}

function useOf({ inputTokens = 0, outputTokens = 0, characters = 0, audioMs = 0 }: Figures): DayUse {
  return { tokens: inputTokens + outputTokens, characters, audioMs };
}

function toUse([tokens = 0, characters = 0, audioMs = 0]: readonly number[]): DayUse {
  return { tokens, characters, audioMs };
}

function gatherRows(sums: ReadonlyMap<string, number>): UsageRow[] {
  const found = new Map<string, Record<string, string | number>>();
  for (const [name, sum] of sums) {
    const parsed = v.safeParse(rowName, parseJson(name));
    if (!parsed.success) continue;
    const [, user, gateway, model, figure] = parsed.output;
    const key = nameOf(user, gateway, model);
    const row = found.get(key) ?? { user, gateway, model };
    // A correction may be counted by another process than what it corrects.
    row[figure] = Math.max(0, sum);
    found.set(key, row);
  }
  return Array.from(found.values(), ({ audioMs, ...row }) =>
    v.parse(usageRow, { ...ZEROS, ...row, audioSeconds: Number(audioMs ?? 0) / 1_000 }),
  );
}

const ZEROS = { runs: 0, inputTokens: 0, outputTokens: 0, characters: 0, refused: 0, estimated: 0 };
