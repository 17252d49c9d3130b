import { cpuDuring } from '../cpu-during.ts';
import { figure, type Figure } from '../figure.ts';
import { listBeside } from '../list-beside.ts';
import type { World } from '../open-world.ts';
import { pairRounds } from '../pair-rounds.ts';
import { readStreams } from '../read-streams.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

/** So many for each stream that what the request itself costs does not count. */
const EVENTS_OF_ONE = 100_000;
const EVENTS_OF_MANY = 2_000;
const ROUNDS = 5;

/** Processor time per event of streams that come as fast as they are read, against nginx. */
export const measureFlatOut: Row = async (world, budgets) => [
  await measure(world, { streams: 1, events: EVENTS_OF_ONE, limit: budgets.oneStreamCpuAgainstNginx }),
  await measure(world, { streams: 100, events: EVENTS_OF_MANY, limit: budgets.manyStreamsCpuAgainstNginx }),
];

function measure(
  { withBff, nginx, honoProxy, pipe }: World,
  { streams, events, limit }: { streams: number; events: number; limit: number },
): Promise<Figure> {
  const scripts = Array.from({ length: streams }, () => writeScript({ events }));
  return withBff(async (bff) => {
    const paired = await pairRounds([bff, nginx, honoProxy, pipe], {
      rounds: ROUNDS,
      measure: (relay) => cpuDuring(relay, () => readStreams(relay, { scripts, events })),
    });
    return figure({
      name: `CPU per event, ${streams} flat out, against nginx`,
      value: paired.get(nginx)?.firstAgainst ?? Number.NaN,
      limit,
      write: writeValue.ratio,
      beside: listBeside(paired, (seconds) => `${((seconds / streams / events) * 1e6).toFixed(2)} µs`),
    });
  });
}
