import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishAddresses } from '#world/addresses.ts';
import { OPERATOR_TOKEN } from '#world/operator-token.ts';
import { canaryForms, createKeyCanary } from '#world/key-canary.ts';
import { PASSCODE } from '#world/passcode.ts';
import { startIndependentGateway } from '#world/start-independent-gateway.ts';
import { startProcess, type StartedProcess } from '#world/start-process.ts';
import { startRecordingProxy, type RecordingProxy } from '#world/start-recording-proxy.ts';
import { startScriptedGateway } from '#world/start-scripted-gateway.ts';

const BFF = 'apps/bff/src/main.ts';
const BFF_ADDRESS = /Lineup: (http:\/\/\S+)/;

/** What stops the servers that have been started so far, newest first. */
type Stops = Array<() => Promise<void>>;

/**
 * Starts everything a run needs: the local gateway with its real models, a scripted gateway that fails on command, an independent one,
 * and the product four times, once with limits and once with a passcode. The key is random; at the end no byte that a browser got and no line that a server printed may hold it.
 */
export default async function startWorld(): Promise<() => Promise<void>> {
  const stops: Stops = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of stops) await stop();
  };
  try {
    const checkKey = await startServers(stops);
    return async () => {
      await stopAll();
      checkKey();
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

async function startServers(stops: Stops): Promise<() => void> {
  const started = async <Server extends { stop: () => Promise<void> }>(server: Promise<Server>): Promise<Server> => {
    const running = await server;
    stops.unshift(running.stop);
    return running;
  };
  const key = createKeyCanary();
  const scripted = await started(startScriptedGateway());
  const independent = await started(startIndependentGateway());
  const local = await started(
    startProcess('apps/local-gateway/src/main.ts', { PORT: '0', API_KEY: key }, /(http:\/\/\S+\/v1)/),
  );
  const common = { PORT: '0', LOG_LEVEL: 'debug', SCAN_LOCAL_GATEWAYS: 'off' };
  const product = await started(
    startProcess(
      BFF,
      {
        ...common,
        GATEWAYS_FILE: writeGatewaysFile(local.address, scripted.baseUrl),
        E2E_KEY: key,
        // Long enough for a real transcription on a busy machine, short enough for the story of a silent gateway.
        FIRST_BYTE_LIMIT_SECONDS: '45',
        IDLE_LIMIT_SECONDS: '45',
        ALLOWED_HOSTS: 'lineup.test',
      },
      BFF_ADDRESS,
    ),
  );
  const second = await started(
    startProcess(BFF, { ...common, API_KEY: key, GATEWAY_BASE_URL: independent.baseUrl }, BFF_ADDRESS),
  );
  const guarded = await started(
    startProcess(
      BFF,
      {
        ...common,
        API_KEY: key,
        GATEWAY_BASE_URL: scripted.baseUrl,
        ACCESS_PASSCODE: `ann:${PASSCODE}`,
        TRUSTED_PROXIES: '127.0.0.1',
      },
      BFF_ADDRESS,
    ),
  );
  const limited = await started(
    startProcess(
      BFF,
      {
        ...common,
        API_KEY: key,
        GATEWAY_BASE_URL: independent.baseUrl,
        LIMITS_FILE: writeLimitsFile(),
        OPERATOR_TOKEN,
      },
      BFF_ADDRESS,
    ),
  );
  const proxies = [
    await started(startRecordingProxy(product.address, key)),
    await started(startRecordingProxy(second.address, key)),
    await started(startRecordingProxy(limited.address, key)),
    await started(startRecordingProxy(guarded.address, key)),
  ] as const;
  publishAddresses({
    product: proxies[0].address,
    independent: proxies[1].address,
    limited: proxies[2].address,
    scripted: scripted.address,
    guarded: proxies[3].address,
  });
  return () => checkKeyStayed({ key, proxies, servers: [product, second, limited, guarded, local] });
}

type Evidence = { key: string; proxies: readonly RecordingProxy[]; servers: readonly StartedProcess[] };

function checkKeyStayed({ key, proxies, servers }: Evidence): void {
  const printed = servers.map((server) => server.output()).join('\n');
  const leaks = proxies.reduce((sum, proxy) => sum + proxy.leaks(), 0);
  const isInLogs = canaryForms(key).some((form) => printed.includes(form));
  if (leaks > 0 || isInLogs) {
    throw new Error(`The key leaked: ${leaks} times to a browser, ${isInLogs ? 'and' : 'not'} into a log.`);
  }
  const bytes = proxies.reduce((sum, proxy) => sum + proxy.bytes(), 0);
  if (bytes === 0) throw new Error('The proxies saw no byte: the canary proves nothing.');
  console.log(`Key canary: not in ${bytes} bytes that browsers got, nor in ${printed.length} characters of logs.`);
}

/** So little that the first run of a day is the last. */
function writeLimitsFile(): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lineup-e2e-')), 'limits.json');
  writeFileSync(
    file,
    JSON.stringify({ perUser: { tokensPerDay: 5, requestsPerMinute: 600 }, caps: { maxTokens: 200 } }),
  );
  return file;
}

function writeGatewaysFile(local: string, scripted: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lineup-e2e-')), 'gateways.json');
  const gateways = [
    {
      id: 'default',
      name: 'Local demo',
      baseUrl: local,
      apiKeyEnv: 'E2E_KEY',
      // As for the embedded gateway, which has no decoder for AAC.
      limits: { refusedUploads: ['mp4', 'm4a'] },
    },
    { id: 'scripted', name: 'Scripted', baseUrl: scripted, apiKeyEnv: 'E2E_KEY' },
  ];
  writeFileSync(file, JSON.stringify(gateways));
  return file;
}
