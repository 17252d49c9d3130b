import { cpuDuring } from '../cpu-during.ts';
import { figure, type Figure } from '../figure.ts';
import { listBeside } from '../list-beside.ts';
import type { World } from '../open-world.ts';
import { pairRounds } from '../pair-rounds.ts';
import { readStreams } from '../read-streams.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const EVENTS = 100_000;
const ROUNDS = 5;

/** Processor time per event of streams that come as fast as they are read, against nginx. */
export const measureFlatOut: Row = async (world, budgets) => [
  await measure(world, { streams: 1, limit: budgets.oneStreamCpuAgainstNginx }),
  await measure(world, { streams: 100, limit: budgets.manyStreamsCpuAgainstNginx }),
];

function measure(
  { withBff, nginx, honoProxy, pipe }: World,
  { streams, limit }: { streams: number; limit: number },
): Promise<Figure> {
  const events = EVENTS / streams;
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
      beside: listBeside(paired, (seconds) => `${((seconds / EVENTS) * 1e6).toFixed(2)} µs`),
    });
  });
}
