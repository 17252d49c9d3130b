import { setTimeout } from 'node:timers/promises';
import { figure } from '../figure.ts';
import { openMany } from '../open-many.ts';
import type { Row } from '../row.ts';
import { readStreams } from '../read-streams.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const STREAMS = 1_000;
const WARM_STREAMS = 20;
const WARM_EVENTS = 1_000;
const RUNNING_MS = 5_000;

/** Memory of each of a thousand open streams, while an event a second comes on each. */
export const measureOpenStreams: Row = ({ withBff }, { openStreamRssBytes: limit }) =>
  withBff(async (bff) => {
    const warm = Array.from({ length: WARM_STREAMS }, () => writeScript({ events: WARM_EVENTS }));
    await readStreams(bff, { scripts: warm, events: WARM_EVENTS });
    const before = bff.server.residentBytes();
    const script = writeScript({ everyMs: 1_000 });
    const opened = await openMany(Array.from({ length: STREAMS }, () => bff.chat([script])).flat());
    await setTimeout(RUNNING_MS);
    const value = (bff.server.residentBytes() - before) / STREAMS;
    for (const { leave } of opened) leave();
    return [figure({ name: `memory of an open stream, ${STREAMS} open`, value, limit, write: writeValue.kilobytes })];
  });
