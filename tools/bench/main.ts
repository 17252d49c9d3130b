import { parseArgs } from 'node:util';
import { measureWeb } from '../bench-web/measure-web.ts';
import { measureCancelling } from './measure-cancelling.ts';
import { measureFirstLoad } from './measure-first-load.ts';
import { measureRelay } from './measure-relay.ts';
import { measureSpeech } from './measure-speech.ts';
import { measureUploads } from './measure-uploads.ts';
import { readBudgets } from './read-budgets.ts';
import type { Verdict } from './verdict.ts';
import { writeReport } from './write-report.ts';

const budgets = readBudgets();
const { only, rounds, rows, soak } = parseArgs({
  options: {
    only: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    rows: { type: 'string' },
    soak: { type: 'string' },
  },
}).values;
const benchmarks: Record<string, () => Verdict[] | Promise<Verdict[]>> = {
  'first-load': () => measureFirstLoad(budgets.firstLoad),
  web: () => measureWeb(budgets, { rounds: Number(rounds), rows }),
  relay: () => measureRelay(budgets.relay, { rows, soak }),
  transcription: async () => [
    ...(await measureUploads(budgets.transcription)),
    ...(await measureCancelling(budgets.transcription)),
  ],
  speech: () => measureSpeech(budgets.speech),
};
const chosen = Object.keys(benchmarks).filter((name) => only === undefined || name === only);
if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(benchmarks).join(', ')}.`);

// What has been started ends with this process; a signal alone would leave it running.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const verdicts: Verdict[] = [];
for (const name of chosen) {
  const measured = (await benchmarks[name]?.()) ?? [];
  writeReport(name, measured);
  verdicts.push(...measured);
}
console.table(
  Object.fromEntries(verdicts.map(({ name, measured, budget, held }) => [name, { measured, budget, held }])),
);
process.exitCode = verdicts.every((one) => one.held) ? 0 : 1;
