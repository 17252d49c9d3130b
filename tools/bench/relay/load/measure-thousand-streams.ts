import { cpuDuring } from '../cpu-during.ts';
import { figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import { microsNow } from '../micros-now.ts';
import { percentile } from '../percentile.ts';
import { readStreams } from '../read-streams.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const STREAMS = 1_000;
const EVERY_MS = 200;
const SECONDS = 60;
const DIRECT_SECONDS = 15;

type Delays = { p50: number; p99: number };

/** A thousand streams of five events a second for a minute, each equal by hash: the delay that the relay adds, and its memory. */
export const measureThousandStreams: Row = ({ withBff, direct }, budgets) =>
  withBff(async (bff) => {
    const alone = await readFor(direct, DIRECT_SECONDS);
    const rest = bff.server.residentBytes();
    let delays: Delays = { p50: Number.NaN, p99: Number.NaN };
    let cpu = Number.NaN;
    const growth = await growthDuring(bff.server, async () => {
      cpu = await cpuDuring(bff, async () => {
        delays = await readFor(bff, SECONDS);
      });
    });
    const name = `${STREAMS} streams × ${1_000 / EVERY_MS} events/s × ${SECONDS} s, all whole and equal`;
    const beside = `p50 ${writeValue.ms(delays.p50)}, p99 ${writeValue.ms(delays.p99)}; without a relay p50 ${writeValue.ms(alone.p50)}, p99 ${writeValue.ms(alone.p99)}; CPU ${writeValue.percent(cpu / SECONDS)} of one core`;
    return [
      figure({
        name: `${name}: delay added, p50`,
        value: delays.p50 - alone.p50,
        limit: budgets.loadAddedP50Ms,
        write: writeValue.ms,
        beside,
      }),
      figure({
        name: `${name}: delay added, p99`,
        value: delays.p99 - alone.p99,
        limit: budgets.loadAddedP99Ms,
        write: writeValue.ms,
        beside,
      }),
      figure({
        name: `${name}: memory resident`,
        value: rest + growth,
        limit: budgets.loadRssBytes,
        write: writeValue.megabytes,
      }),
    ];
  });

async function readFor(relay: Relay, seconds: number): Promise<Delays> {
  const events = (seconds * 1_000) / EVERY_MS;
  const delays: number[] = [];
  await readStreams(relay, {
    scripts: Array.from({ length: STREAMS }, () => writeScript({ events, everyMs: EVERY_MS })),
    events,
    onEvent: (sentAt) => delays.push((microsNow() - sentAt) / 1_000),
  });
  return { p50: percentile(delays, 0.5), p99: percentile(delays, 0.99) };
}
