import { randomBytes } from 'node:crypto';
import type { Logger } from 'pino';
import type { Door } from '#gateway/create-door.ts';
import { findLocalGateways } from '#gateway/find-local-gateways.ts';
import type { Gateway } from '#gateway/gateway.ts';
import { DOCUMENTED_LIMITS } from '#settings/documented-limits.ts';
import { isLoopback } from '#settings/is-loopback.ts';
import type { Settings } from '#settings/settings.ts';

/** The gateways to offer, and how to end the one that was started for them. */
export type ChosenGateways = { gateways: readonly Gateway[]; close: () => Promise<void> };

/** The configured gateways; without any, the built-in one and the model servers that run on this machine. */
export async function chooseGateways({
  settings,
  door,
  log,
}: {
  settings: Settings;
  door: Door;
  log: Logger;
}): Promise<ChosenGateways> {
  if (settings.gateways.length > 0) return { gateways: settings.gateways, close: async () => undefined };
  const scans = settings.scanLocalGateways && isLoopback(settings.host);
  const [builtIn, others] = await Promise.all([startBuiltIn(log), scans ? findLocalGateways(door) : []]);
  return { gateways: [builtIn.gateway, ...others], close: builtIn.close };
}

async function startBuiltIn(log: Logger): Promise<{ gateway: Gateway; close: () => Promise<void> }> {
  // Loaded only when it is needed: the models are large.
  const { startLocalGateway } = await import('@lineup/local-gateway/start-local-gateway.ts');
  const apiKey = randomBytes(24).toString('hex');
  const { baseUrl, close } = await startLocalGateway({
    host: '127.0.0.1',
    port: 0,
    apiKey,
    log: (line) => log.info({ gateway: 'default' }, line),
  });
  const limits = {
    ...DOCUMENTED_LIMITS,
    speechFormats: ['mp3', 'opus', 'flac', 'wav', 'pcm'],
    refusedUploads: ['m4a', 'mp4'],
  };
  const gateway: Gateway = {
    id: 'default',
    name: 'Built-in demo',
    local: true,
    baseUrl: new URL(baseUrl),
    apiKey,
    limits,
  };
  return { gateway, close };
}
