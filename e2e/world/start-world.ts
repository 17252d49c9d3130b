import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { publishAddresses } from '#world/addresses.ts';
import { canaryForms, createKeyCanary } from '#world/key-canary.ts';
import { startIndependentGateway } from '#world/start-independent-gateway.ts';
import { startProcess } from '#world/start-process.ts';
import { startRecordingProxy } from '#world/start-recording-proxy.ts';
import { startScriptedGateway } from '#world/start-scripted-gateway.ts';

const BFF = 'apps/bff/src/main.ts';
const BFF_ADDRESS = /Lineup: (http:\/\/\S+)/;

/**
 * Starts everything a run needs: the local gateway with its real models, a scripted gateway that fails on command, an independent one,
 * and the product twice. The key is random; at the end no byte that a browser got and no line that a server printed may hold it.
 */
export default async function startWorld(): Promise<() => Promise<void>> {
  const key = createKeyCanary();
  const scripted = await startScriptedGateway();
  const independent = await startIndependentGateway();
  const local = await startProcess('apps/local-gateway/src/main.ts', { PORT: '0', API_KEY: key }, /(http:\/\/\S+\/v1)/);
  const gatewaysFile = writeGatewaysFile(local.address, scripted.baseUrl);
  const product = await startProcess(
    BFF,
    {
      PORT: '0',
      LOG_LEVEL: 'debug',
      GATEWAYS_FILE: gatewaysFile,
      E2E_KEY: key,
      // Long enough for a real transcription on a busy machine, short enough for the story of a silent gateway.
      IDLE_LIMIT_SECONDS: '25',
      SCAN_LOCAL_GATEWAYS: 'off',
      ALLOWED_HOSTS: 'lineup.test',
    },
    BFF_ADDRESS,
  );
  const second = await startProcess(
    BFF,
    { PORT: '0', API_KEY: key, GATEWAY_BASE_URL: independent.baseUrl, LOG_LEVEL: 'debug' },
    BFF_ADDRESS,
  );
  const proxy = await startRecordingProxy(product.address, key);
  publishAddresses({ product: proxy.address, independent: second.address, scripted: scripted.address });

  return async () => {
    await proxy.stop();
    await Promise.all([product.stop(), second.stop(), local.stop(), scripted.stop(), independent.stop()]);
    const printed = [product, second, local].map((server) => server.output()).join('\n');
    const leakedInLogs = canaryForms(key).some((form) => printed.includes(form));
    if (proxy.leaks() > 0 || leakedInLogs) {
      throw new Error(
        `The key leaked: ${proxy.leaks()} times to a browser, ${leakedInLogs ? 'and' : 'not'} into a log.`,
      );
    }
    if (proxy.bytes() === 0) throw new Error('The proxy saw no byte: the canary proves nothing.');
    console.log(
      `Key canary: not in ${proxy.bytes()} bytes that browsers got, nor in ${printed.length} characters of logs.`,
    );
  };
}

function writeGatewaysFile(local: string, scripted: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'lineup-e2e-')), 'gateways.json');
  const gateways = [
    { id: 'default', name: 'Local demo', baseUrl: local, apiKeyEnv: 'E2E_KEY' },
    { id: 'scripted', name: 'Scripted', baseUrl: scripted, apiKeyEnv: 'E2E_KEY' },
  ];
  writeFileSync(file, JSON.stringify(gateways));
  return file;
}
