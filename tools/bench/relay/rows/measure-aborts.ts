import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { askGateway } from '../ask-gateway.ts';
import { figure, type Figure } from '../figure.ts';
import { microsNow } from '../micros-now.ts';
import { openCall } from '../open-call.ts';
import { percentile } from '../percentile.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { type Script, writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const ABORTS = 100;

/** An abort that the gateway has not seen by then is missed. */
const MISSED_MS = 1_000;

const PHASES = [
  { phase: 'before its head', script: { headMs: 60_000 } },
  { phase: 'in the middle of its answer', script: { everyMs: 60_000, firstMs: 0 } },
] as const;

/** How soon a client that leaves is known to the gateway. */
export const measureAborts: Row = ({ withBff, gateway }, budgets) =>
  withBff(async (bff) => {
    const figures: Figure[] = [];
    for (const { phase, script } of PHASES) {
      const times: number[] = [];
      for (let count = 0; count < ABORTS; count += 1) times.push(await abortOnce(bff, gateway.address, script));
      figures.push(
        figure({
          name: `aborts missed by the gateway, ${phase}`,
          value: times.filter((time) => time === Infinity).length,
          limit: budgets.abortsMissed,
          write: writeValue.count,
          beside: `of ${ABORTS}`,
        }),
        figure({
          name: `abort reaches the gateway ${phase}, p50`,
          value: percentile(times, 0.5),
          limit: budgets.abortMs,
          write: writeValue.ms,
          beside: `at worst ${writeValue.ms(Math.max(...times))}`,
        }),
      );
    }
    return figures;
  });

async function abortOnce(bff: Relay, gateway: string, script: Script): Promise<number> {
  const id = randomUUID().replaceAll('-', '');
  const [call] = bff.chat([writeScript({ ...script, id })]);
  if (call === undefined) throw new Error('The BFF carries a stream in one call.');
  const { leave } = await openCall(call);
  await askGateway(gateway, { id, until: 'seen' });
  const from = microsNow();
  leave();
  const { closedAt = Infinity } = await Promise.race([
    askGateway(gateway, { id, until: 'closed' }),
    setTimeout(MISSED_MS, { closedAt: Infinity }),
  ]);
  return (closedAt - from) / 1_000;
}
