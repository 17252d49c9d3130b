import process from 'node:process';
import { readSettings } from './read-settings.ts';
import { startLocalGateway } from './start-local-gateway.ts';

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function giveUp(problems: readonly string[]): never {
  process.stderr.write(`The local gateway cannot start:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`);
  process.exit(1);
}

const read = readSettings(process.env);
const settings = 'problems' in read ? giveUp(read.problems) : read.settings;
const gateway = await startLocalGateway({ ...settings, log: print }).catch((error: unknown) =>
  giveUp([error instanceof Error ? error.message : 'unknown reason']),
);
print(
  `Local gateway at ${gateway.baseUrl} (${settings.apiKey === undefined ? 'any API key is accepted' : 'the API key of API_KEY is required'})`,
);

let closing = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    if (closing) process.exit(1);
    closing = true;
    void gateway.close();
  });
}
