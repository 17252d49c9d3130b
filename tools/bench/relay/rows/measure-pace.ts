import { figure } from '../figure.ts';
import { listBeside } from '../list-beside.ts';
import { microsNow } from '../micros-now.ts';
import { pairRounds } from '../pair-rounds.ts';
import { percentile } from '../percentile.ts';
import { readStreams } from '../read-streams.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const STREAMS = 100;
const EVENTS = 60;
const EVERY_MS = 50;
const ROUNDS = 5;

/** How long an event of many streams at the pace of people's reading is under way, against nginx. */
export const measurePace: Row = ({ withBff, nginx, direct, pipe }, { delayAgainstNginx: limit }) =>
  withBff(async (bff) => {
    const paired = await pairRounds([bff, nginx, direct, pipe], { rounds: ROUNDS, measure: medianDelayMs });
    return [
      figure({
        name: `delay of an event, p50, ${STREAMS} streams of ${1_000 / EVERY_MS} a second, against nginx`,
        value: paired.get(nginx)?.firstAgainst ?? Number.NaN,
        limit,
        write: writeValue.ratio,
        beside: listBeside(paired, writeValue.ms),
      }),
    ];
  });

async function medianDelayMs(relay: Relay): Promise<number> {
  const delays: number[] = [];
  await readStreams(relay, {
    scripts: Array.from({ length: STREAMS }, () => writeScript({ events: EVENTS, everyMs: EVERY_MS })),
    events: EVENTS,
    onEvent: (sentAt) => delays.push((microsNow() - sentAt) / 1_000),
  });
  return percentile(delays, 0.5);
}
