import { cpuDuring } from '../cpu-during.ts';
import { figure } from '../figure.ts';
import { listBeside } from '../list-beside.ts';
import { pairRounds } from '../pair-rounds.ts';
import { readStreams } from '../read-streams.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const LANES = 8;
const EVENTS = 12_500;
const ROUNDS = 5;

/** Processor time per event of eight lanes in one response, against eight answers through relays that copy bytes. */
export const measureLanes: Row = ({ withBff, nginx, honoProxy, pipe }, { lanesCpuAgainstByteRelays: limit }) =>
  withBff(async (bff) => {
    const scripts = Array.from({ length: LANES }, () => writeScript({ events: EVENTS }));
    const paired = await pairRounds([bff, honoProxy, pipe, nginx], {
      rounds: ROUNDS,
      measure: (relay) => cpuDuring(relay, () => readStreams(relay, { scripts, events: EVENTS, lanes: LANES })),
    });
    const beside = listBeside(paired, (seconds) => `${((seconds / (EVENTS * LANES)) * 1e6).toFixed(2)} µs`);
    return [honoProxy, pipe].map((yardstick) =>
      figure({
        name: `CPU per event, ${LANES} lanes in one response, against ${LANES} answers through ${yardstick.name}`,
        value: paired.get(yardstick)?.firstAgainst ?? Number.NaN,
        limit,
        write: writeValue.ratio,
        beside,
      }),
    );
  });
