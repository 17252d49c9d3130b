import { askGateway } from '../ask-gateway.ts';
import { figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import { openPaused } from '../open-paused.ts';
import { readStreams } from '../read-streams.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { untilSteady } from '../until-steady.ts';
import { writeValue } from '../write-value.ts';

const WARM_EVENTS = 100_000;
const ID = 'stopped';

/** How much of an endless answer is taken in for a reader that stops reading, and what it costs in memory. */
export const measureStoppedReader: Row = ({ withBff, gateway }, budgets) =>
  withBff(async (bff) => {
    await readStreams(bff, { scripts: [writeScript({ events: WARM_EVENTS })], events: WARM_EVENTS });
    let taken = Number.NaN;
    const growth = await growthDuring(bff.server, async () => {
      const opened = await Promise.all(bff.chat([writeScript({ id: ID })]).map(openPaused));
      taken = await untilSteady(async () => (await askGateway(gateway.address, { id: ID })).sent);
      for (const { leave } of opened) leave();
    });
    return [
      figure({
        name: 'bytes taken in for a reader that stops reading, buffers of the kernel included',
        value: taken,
        limit: budgets.stoppedReaderTakenBytes,
        write: writeValue.megabytes,
      }),
      figure({
        name: 'memory grown by a reader that stops reading',
        value: growth,
        limit: budgets.stoppedReaderRssBytes,
        write: writeValue.megabytes,
      }),
    ];
  });
