import { figure } from '../figure.ts';
import { firstEventMs } from '../first-event-ms.ts';
import { openIdlers } from '../open-idlers.ts';
import { percentile } from '../percentile.ts';
import type { Row } from '../row.ts';
import { writeValue } from '../write-value.ts';

const CONNECTIONS = 500;
const REQUESTS = 200;
const ROUNDS = 7;

/** Whether hundreds of idle connections and unfinished heads change the time that others wait for their first event. */
export const measureIdleConnections: Row = ({ withBff }, { idleConnectionsAgainstNone: limit }) =>
  withBff(async (bff) => {
    await firstEventMs(bff, REQUESTS);
    const rounds: { alone: number; among: number }[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const among = async (): Promise<number> => {
        const idlers = await openIdlers(bff.server.address, CONNECTIONS);
        const ms = await firstEventMs(bff, REQUESTS);
        idlers.close();
        return ms;
      };
      const amongFirst = round % 2 === 0 ? await among() : undefined;
      const alone = await firstEventMs(bff, REQUESTS);
      rounds.push({ alone, among: amongFirst ?? (await among()) });
    }
    const write = (of: 'alone' | 'among'): string =>
      writeValue.ms(
        percentile(
          rounds.map((round) => round[of]),
          0.5,
        ),
      );
    return [
      figure({
        name: `time to the first event, p50, among ${CONNECTIONS} idle connections, half with unfinished heads, against none`,
        value: percentile(
          rounds.map(({ alone, among }) => among / alone),
          0.5,
        ),
        limit,
        write: writeValue.ratio,
        beside: `${write('among')}, alone ${write('alone')}`,
      }),
    ];
  });
