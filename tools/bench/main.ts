import { measureFirstLoad } from './measure-first-load.ts';
import { measureRelay } from './measure-relay.ts';
import { measureUploads } from './measure-uploads.ts';
import { readBudgets } from './read-budgets.ts';

const budgets = readBudgets();
const verdicts = [
  ...measureFirstLoad(budgets.firstLoad),
  ...(await measureRelay(budgets.relay)),
  ...(await measureUploads(budgets.transcription)),
];
console.table(Object.fromEntries(verdicts.map(({ name, ...rest }) => [name, rest])));
process.exitCode = verdicts.every((one) => one.held) ? 0 : 1;
