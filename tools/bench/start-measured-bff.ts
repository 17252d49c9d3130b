import { startServer, type MeasuredServer } from './start-server.ts';

/** Starts the BFF as people run it, with the simulator as its only gateway. */
export function startMeasuredBff(upstreamAddress: string): Promise<MeasuredServer> {
  return startServer('apps/bff/src/main.ts', {
    PORT: '0',
    API_KEY: 'sk-bench-0000000000000000',
    GATEWAY_BASE_URL: `${upstreamAddress}/v1`,
    LOG_LEVEL: 'silent',
  });
}
