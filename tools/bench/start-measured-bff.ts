import { startServer, type MeasuredServer } from './start-server.ts';

/** Starts the BFF as people run it, with the simulator as its only gateway. `nodeArguments` are for what must be asked of its process. */
export function startMeasuredBff(
  upstreamAddress: string,
  nodeArguments: readonly string[] = [],
): Promise<MeasuredServer> {
  const environment = {
    PORT: '0',
    API_KEY: 'sk-bench-0000000000000000',
    GATEWAY_BASE_URL: `${upstreamAddress}/v1`,
    LOG_LEVEL: 'warn',
  };
  return startServer('apps/bff/src/main.ts', environment, nodeArguments);
}
