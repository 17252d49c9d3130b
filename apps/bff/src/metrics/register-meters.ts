import { Counter, Gauge, Histogram, type Registry } from 'prom-client';

/** From a cached word to a long transcription, in seconds. */
const FIRST_BYTE_BUCKETS = [0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30, 60, 300, 900];

/** Makes every meter of the product in a registry; the open connections are asked for when the metrics are read. */
export function registerMeters(registry: Registry, countConnections: () => Promise<number>) {
  const registers = [registry];
  registry.registerMetric(
    new Gauge({
      name: 'lineup_open_connections',
      help: 'Open connections of browsers and other clients.',
      registers: [],
      async collect() {
        this.set(await countConnections());
      },
    }),
  );
  return {
    openRuns: new Gauge({ name: 'lineup_open_runs', help: 'Requests to gateways that go on.', registers }),
    runs: new Counter({
      name: 'lineup_runs_total',
      help: 'Requests to gateways by how they ended.',
      labelNames: ['endpoint', 'gateway', 'end'],
      registers,
    }),
    firstByte: new Histogram({
      name: 'lineup_first_byte_seconds',
      help: 'From sending a request to the first byte of the body of its answer.',
      labelNames: ['endpoint'],
      buckets: FIRST_BYTE_BUCKETS,
      registers,
    }),
    bytes: new Counter({
      name: 'lineup_bytes_total',
      help: 'Bytes of bodies to and from gateways.',
      labelNames: ['direction'],
      registers,
    }),
    refused: new Counter({
      name: 'lineup_refused_total',
      help: 'Runs that were not sent because of a limit of this server.',
      labelNames: ['limit', 'scope'],
      registers,
    }),
  };
}
