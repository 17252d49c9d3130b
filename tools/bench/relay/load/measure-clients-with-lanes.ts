import { figure } from '../figure.ts';
import { readCall } from '../read-call.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const CLIENTS = 64;
const LANES = 8;
const EVENTS = 200;
const EVERY_MS = 50;

/** Many clients with as many lanes as a send may have: 512 streams in 64 responses. */
export const measureClientsWithLanes: Row = ({ withBff }, { deliveredShare: limit }) =>
  withBff(async (bff) => {
    const scripts = Array.from({ length: LANES }, () => writeScript({ events: EVENTS, everyMs: EVERY_MS }));
    const calls = Array.from({ length: CLIENTS }, () => bff.chat(scripts)).flat();
    const tallies = (await Promise.all(calls.map((call) => readCall(call)))).flat();
    const whole = tallies.filter(({ events, isEqual }) => isEqual && events === EVENTS).length;
    return [
      figure({
        name: `lanes delivered whole and equal, ${CLIENTS} clients × ${LANES} lanes × ${1_000 / EVERY_MS} events/s`,
        value: whole / (CLIENTS * LANES),
        limit,
        atLeast: true,
        write: writeValue.percent,
        beside: `${CLIENTS * LANES * EVENTS} events`,
      }),
    ];
  });
