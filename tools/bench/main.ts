import { parseArgs } from 'node:util';
import { measureCancelling } from './measure-cancelling.ts';
import { measureFirstLoad } from './measure-first-load.ts';
import { measureRelay } from './measure-relay.ts';
import { measureSpeech } from './measure-speech.ts';
import { measureUploads } from './measure-uploads.ts';
import { readBudgets } from './read-budgets.ts';
import type { Verdict } from './verdict.ts';
import { measureWeb } from '../bench-web/measure-web.ts';
import { writeReport } from './write-report.ts';

const { only, rounds } = parseArgs({
  options: { only: { type: 'string' }, rounds: { type: 'string', default: '3' } },
}).values;
const budgets = readBudgets();
const benchmarks: Record<string, () => Verdict[] | Promise<Verdict[]>> = {
  'first-load': () => measureFirstLoad(budgets.firstLoad),
  web: () => measureWeb(budgets, Number(rounds)),
  relay: () => measureRelay(budgets.relay),
  transcription: async () => [
    ...(await measureUploads(budgets.transcription)),
    ...(await measureCancelling(budgets.transcription)),
  ],
  speech: () => measureSpeech(budgets.speech),
};
const chosen = Object.keys(benchmarks).filter((name) => only === undefined || name === only);
if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(benchmarks).join(', ')}.`);

const verdicts: Verdict[] = [];
for (const name of chosen) verdicts.push(...((await benchmarks[name]?.()) ?? []));
console.table(Object.fromEntries(verdicts.map(({ name, ...rest }) => [name, rest])));
writeReport(only ?? 'all', verdicts);
process.exitCode = verdicts.every((one) => one.held) ? 0 : 1;
