import { figure, type Figure } from '../figure.ts';
import { readCall } from '../read-call.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const EVENTS = 200;

/** Whether every event of one to a thousand streams arrives, in order and byte for byte, by the gateway's own hash. */
export const measureDelivery: Row = ({ withBff }, { deliveredShare }) =>
  withBff(async (relay) => {
    const figures: Figure[] = [];
    for (const streams of [1, 10, 100, 1_000]) {
      figures.push(
        figure({
          name: `streams delivered whole and equal, ${streams} at once`,
          value: (await countEqual(relay, streams)) / streams,
          limit: deliveredShare,
          atLeast: true,
          write: writeValue.percent,
          beside: `${streams * EVENTS} events`,
        }),
      );
    }
    return figures;
  });

async function countEqual(relay: Relay, streams: number): Promise<number> {
  const script = writeScript({ events: EVENTS });
  const calls = Array.from({ length: streams }, () => relay.chat([script])).flat();
  const tallies = (await Promise.all(calls.map((call) => readCall(call)))).flat();
  return tallies.filter(({ events, isEqual }) => isEqual && events === EVENTS).length;
}
