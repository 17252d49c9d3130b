import { setTimeout } from 'node:timers/promises';
import { createAudioEngine } from '#audio/create-audio-engine.ts';
import { type ServedApp, serveApp } from '#http/serve-app.ts';
import { createLocalGatewayApp } from './create-local-gateway-app.ts';
import type { GatewayDeps } from './gateway-deps.ts';

/** Where to listen (port 0 takes any free one), the key to ask for, and where log lines go. */
export type LocalGatewayOptions = { host: string; port: number } & Pick<GatewayDeps, 'apiKey' | 'log'>;

/** Starts the gateway with its real models, which warm up while it already listens. `baseUrl` ends in `/v1`. */
export async function startLocalGateway({ host, port, apiKey, log }: LocalGatewayOptions): Promise<ServedApp> {
  const engine = createAudioEngine();
  const app = createLocalGatewayApp({ apiKey, engine, clock: Date.now, pace: waitFor, log });
  try {
    const served = await serveApp({ app, host, port });
    return {
      baseUrl: served.baseUrl,
      close: async () => {
        await served.close();
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return setTimeout(milliseconds, undefined, { signal });
}
