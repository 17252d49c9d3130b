import { askGateway } from '../ask-gateway.ts';
import { figure } from '../figure.ts';
import { growthDuring } from '../growth-during.ts';
import { openPaused } from '../open-paused.ts';
import { readStreams } from '../read-streams.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { untilSteady } from '../until-steady.ts';
import { writeValue } from '../write-value.ts';

const READERS = 20;
const WARM_EVENTS = 20_000;

/** More than 131 MB for each reader. */
const EVENTS = 650_000;

/** Memory while many readers have stopped reading, each before a flood. */
export const measurePausedReaders: Row = ({ withBff, gateway }, { pausedReadersRssBytes: limit }) =>
  withBff(async (bff) => {
    await readStreams(bff, { scripts: [writeScript({ events: WARM_EVENTS })], events: WARM_EVENTS });
    const ids = Array.from({ length: READERS }, (_, index) => `paused${index}`);
    let taken = 0;
    const growth = await growthDuring(bff.server, async () => {
      const calls = ids.flatMap((id) => bff.chat([writeScript({ id, events: EVENTS })]));
      const opened = await Promise.all(calls.map(openPaused));
      taken = await untilSteady(async () => {
        const pages = await Promise.all(ids.map((id) => askGateway(gateway.address, { id })));
        return pages.reduce((sum, { sent }) => sum + sent, 0);
      });
      for (const { leave } of opened) leave();
    });
    return [
      figure({
        name: `memory grown by ${READERS} paused readers before 131 MB each`,
        value: growth,
        limit,
        write: writeValue.megabytes,
        beside: `${writeValue.megabytes(taken)} taken in, buffers of the kernel included`,
      }),
    ];
  });
