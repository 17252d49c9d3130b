import { judgeAudit } from './judge-audit.mjs';
import { runNpm } from './run-npm.mjs';

const AUDITS = {
  vulnerabilities: ['audit', '--json'],
  signatures: ['audit', 'signatures', '--json'],
};

/**
 * `npm run audit`: known vulnerabilities and the registry's signatures. Ends with 1 when something is found. A registry that does not answer
 * has found nothing: that is said, and is no failure of ours.
 */
const verdicts = Object.entries(AUDITS).map(([name, args]) => {
  const { verdict, words } = judgeAudit(runNpm([...args, '--fetch-retries=0', '--fetch-timeout=30000']));
  console.log(verdict === 'unanswered' ? `${name}: NOT AUDITED, ${words}` : `${name}: ${verdict}, ${words}`);
  return verdict;
});
process.exitCode = verdicts.includes('found') ? 1 : 0;
