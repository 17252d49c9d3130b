import { startMeasuredBff } from '../start-measured-bff.ts';
import { type MeasuredServer, startServer } from '../start-server.ts';
import { relayOfBytes } from './relay-of-bytes.ts';
import { relayOfLanes } from './relay-of-lanes.ts';
import type { Relay } from './relay.ts';
import { startNginx } from './start-nginx.ts';

const HEAP_PROBE = ['--expose-gc', '--import', './tools/bench/relay/tell-heap.ts'];

/** What the rows are measured in: a simulated gateway, and relays before it, each in a process of its own. */
export type World = {
  gateway: MeasuredServer;
  direct: Relay;
  /** Undefined where it is not installed. */
  nginx: Relay | undefined;
  honoProxy: Relay;
  pipe: Relay;
  /** Gives the work a fresh BFF. */
  withBff: <Result>(work: (relay: Relay, server: MeasuredServer) => Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
};

/** `nginx` is the path of the program, where there is one. */
export async function openWorld({ nginx: program }: { nginx: string | undefined }): Promise<World> {
  const gateway = await startServer('tools/bench/relay/simulator/simulator.ts', {});
  const upstream = { UPSTREAM: gateway.address };
  const [honoProxy, pipe, nginx] = await Promise.all([
    startServer('tools/bench/relay/hono-proxy.ts', upstream),
    startServer('tools/bench/relay/pipe-relay.ts', upstream),
    program === undefined ? undefined : startNginx(program, gateway.address),
  ]);
  return {
    gateway,
    direct: relayOfBytes('direct', gateway),
    nginx: nginx && relayOfBytes('nginx', nginx),
    honoProxy: relayOfBytes('hono/proxy', honoProxy),
    pipe: relayOfBytes('node:http pipe', pipe),
    async withBff(work) {
      const server = await startMeasuredBff(gateway.address, HEAP_PROBE);
      try {
        return await work(relayOfLanes(server), server);
      } finally {
        await server.stop();
      }
    },
    async close() {
      await Promise.all([honoProxy.stop(), pipe.stop(), nginx?.stop()]);
      await gateway.stop();
    },
  };
}
