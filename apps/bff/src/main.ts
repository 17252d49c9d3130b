import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import { createMasker } from '#gateway/create-masker.ts';
import { createLog } from '#log/create-log.ts';
import { drainOnSignal } from '#server/drain-on-signal.ts';
import { readVersion } from '#server/read-version.ts';
import { startBff } from '#server/start-bff.ts';
import { surviveDefects } from '#server/survive-defects.ts';
import { tuneCollector } from '#server/tune-collector.ts';
import { readSettings } from '#settings/read-settings.ts';
import type { Settings } from '#settings/settings.ts';

const WEB_ROOT = path.join(import.meta.dirname, '../../../dist/web');

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Whoever names the file has a word for it.
    return undefined;
  }
}

function giveUp(lines: readonly string[]): never {
  process.stderr.write(`Lineup cannot start:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  process.exit(1);
}

function describeStartError(error: unknown, { host, port }: Settings): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return `PORT: ${port} on ${host} is taken by another program`;
  if (code === 'EACCES') return `PORT: ${port} needs rights that this user does not have`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST: ${host} is not an address of this machine`;
  return error instanceof Error ? error.message : String(error);
}

function listSecrets({ gateways, access, operatorToken, metricsToken, redisUrl }: Settings): string[] {
  const secrets = [
    ...gateways.map(({ apiKey }) => apiKey),
    ...access.passcodes.map(({ passcode }) => passcode),
    operatorToken,
    metricsToken,
    decodeURIComponent(URL.parse(redisUrl ?? '')?.password ?? ''),
  ];
  return secrets.flatMap((secret) => secret || []);
}

async function run(settings: Settings): Promise<void> {
  const secrets = listSecrets(settings);
  const log = createLog({ level: settings.logLevel, masker: createMasker(secrets) });
  tuneCollector();
  surviveDefects({ program: process, log });
  if (settings.logsContent) log.warn('LOG_CONTENT is on: what people send is written to this log');
  try {
    const bff = await startBff({ settings, log, version: readVersion(), webRoot: WEB_ROOT });
    drainOnSignal({ program: process, drain: bff.drain, log });
    process.stdout.write(`Lineup: ${bff.address} (gateway: ${bff.gatewayNames.join(', ')})\n`);
  } catch (error) {
    giveUp([describeStartError(error, settings)]);
  }
}

const result = readSettings(env, readFile);
if ('problems' in result) giveUp(result.problems);
else await run(result.settings);
