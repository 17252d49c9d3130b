import { figure } from '../figure.ts';
import { firstEventMs } from '../first-event-ms.ts';
import { listBeside } from '../list-beside.ts';
import { openCall } from '../open-call.ts';
import { pairRounds } from '../pair-rounds.ts';
import { percentile } from '../percentile.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const ROUNDS = 7;
const REQUESTS = 200;
const HEADS = 50;
const WITHHELD_MS = 150;

/** How soon the first event is there, and the head while the gateway withholds its first token. */
export const measureFirstEvent: Row = ({ withBff, nginx, direct, honoProxy, pipe }, budgets) =>
  withBff(async (bff) => {
    const paired = await pairRounds([bff, nginx, direct, pipe, honoProxy], {
      rounds: ROUNDS,
      measure: (relay) => firstEventMs(relay, REQUESTS),
    });
    const cost = (relay: Relay): number => paired.get(relay)?.cost ?? Number.NaN;
    const beside = listBeside(paired, writeValue.ms);
    return [
      figure({
        name: 'time to the first event, p50, against nginx',
        value: paired.get(nginx)?.firstAgainst ?? Number.NaN,
        limit: budgets.firstEventAgainstNginx,
        write: writeValue.ratio,
        beside,
      }),
      figure({
        name: 'time to the first event, p50, added to that without a relay',
        value: cost(bff) - cost(direct),
        limit: budgets.firstEventAddedMs,
        write: writeValue.ms,
        beside,
      }),
      figure({
        name: `response head while the first token is withheld for ${WITHHELD_MS} ms, p50`,
        value: await headMs(bff),
        limit: budgets.headMs,
        write: writeValue.ms,
      }),
    ];
  });

async function headMs(bff: Relay): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < HEADS; count += 1) {
    for (const call of bff.chat([writeScript({ firstMs: WITHHELD_MS })])) {
      const from = performance.now();
      const { leave } = await openCall(call);
      times.push(performance.now() - from);
      leave();
    }
  }
  return percentile(times, 0.5);
}
