import type { Logger } from 'pino';
import { createAccess } from '#access/create-access.ts';
import type { AppDeps } from '#app/app-deps.ts';
import { createApp } from '#app/create-app.ts';
import { NUMBERS } from '#app/numbers.ts';
import { createDoor } from '#gateway/create-door.ts';
import { createMasker } from '#gateway/create-masker.ts';
import { createHostPolicy } from '#guards/create-host-policy.ts';
import { capGateway } from '#limits/cap-gateway.ts';
import { createModelsCache } from '#models/create-models-cache.ts';
import { createLiveStreams } from '#relay/create-live-streams.ts';
import { isForOneself } from '#settings/is-for-oneself.ts';
import type { Settings } from '#settings/settings.ts';
import { loadSite } from '#site/load-site.ts';
import { chooseGateways } from './choose-gateways.ts';
import { drainServer } from './drain-server.ts';
import { startCounting } from './start-counting.ts';
import { startServer } from './start-server.ts';

/** A running BFF. */
export type Bff = {
  address: string;
  gatewayNames: readonly string[];
  /** Lets what is running finish, for a while, and closes everything; `hurry` ends the while. */
  drain: (hurry: AbortSignal) => Promise<void>;
};

const FLUSH_MS = 1_000;

type Options = { settings: Settings; log: Logger; version: string; webRoot: string };

/** Starts everything that the settings ask for. Fails when the port is taken. */
export async function startBff({ settings, log, version, webRoot }: Options): Promise<Bff> {
  const { host, port, allowedHosts, idleLimitMs, firstByteLimitMs, drainMs, logsContent } = settings;
  const door = createDoor({ version, idleLimitMs, firstByteLimitMs, log, logsContent });
  const { gateways: chosen, close } = await chooseGateways({ settings, door, log });
  const gateways = chosen.map((gateway) => capGateway(gateway, settings.limits.caps));
  const clock = (): number => performance.now();
  const numbers = NUMBERS;
  const counting = await startCounting({ settings, clock, log });
  let isDraining = false;
  const deps: AppDeps = {
    gateways,
    door,
    masker: createMasker(gateways.flatMap(({ apiKey }) => apiKey ?? [])),
    models: createModelsCache({ gateways, door, numbers, clock }),
    live: createLiveStreams(),
    limits: counting.limits,
    metrics: counting.metrics,
    operator: { token: settings.operatorToken, anyone: isForOneself(settings) },
    metricsToken: settings.metricsToken,
    site: loadSite(webRoot),
    hosts: createHostPolicy({ bound: host, allowed: allowedHosts }),
    access: createAccess({ settings: settings.access, clock, now: Date.now }),
    numbers,
    clock,
    log,
    version,
    isDraining: () => isDraining,
  };
  try {
    const { server, address } = await startServer(createApp(deps), { host, port });
    counting.metrics.watchServer(server);
    // The lists are on their way before the first page asks for them.
    void deps.models.read();
    return {
      address,
      gatewayNames: gateways.map(({ name }) => name),
      async drain(hurry) {
        isDraining = true;
        await drainServer({ server, endStreams: deps.live.endAll, graceMs: drainMs, flushMs: FLUSH_MS, hurry });
        await counting.close();
        await close();
      },
    };
  } catch (error) {
    await counting.close();
    await close();
    throw error;
  }
}
