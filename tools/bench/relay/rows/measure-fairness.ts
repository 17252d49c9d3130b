import { setTimeout } from 'node:timers/promises';
import { createStreamReader, type Tally } from '../create-stream-reader.ts';
import { figure } from '../figure.ts';
import { openCall } from '../open-call.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { writeValue } from '../write-value.ts';

const LANES = 8;
const MEGABYTE = 1024 * 1024;

/** The first lane begins before the others and fills the buffers of the kernel alone; from here on all are busy. */
const SKIPPED_BYTES = 16 * MEGABYTE;
const READ_BYTES = 64 * MEGABYTE;

/** The reader takes 256 KB, then waits: 6 MB/s, so that it is the slowest on a busy machine too. */
const STRETCH_BYTES = 256 * 1024;
const REST_MS = 40;

/** How many events the least served of busy lanes gets for one of the most served, when the reader is the slowest of all. */
export const measureFairness: Row = ({ withBff }, { leastServedLaneShare: limit }) =>
  withBff(async (bff) => {
    const [call] = bff.chat(Array.from({ length: LANES }, () => writeScript({})));
    if (call === undefined) throw new Error('The BFF carries lanes in one call.');
    const { answer, leave } = await openCall(call);
    const reader = createStreamReader();
    let skipped: ReadonlyMap<string, Tally> | undefined;
    let taken = 0;
    let untilRest = STRETCH_BYTES;
    for await (const piece of answer) {
      const bytes = piece as Buffer;
      reader.push(bytes);
      taken += bytes.length;
      untilRest -= bytes.length;
      if (taken > SKIPPED_BYTES) skipped ??= reader.tallies();
      if (taken > SKIPPED_BYTES + READ_BYTES) break;
      if (untilRest > 0) continue;
      untilRest = STRETCH_BYTES;
      await setTimeout(REST_MS);
    }
    leave();
    const counts = [...reader.tallies()].map(([lane, { events }]) => events - (skipped?.get(lane)?.events ?? 0));
    const least = counts.length === LANES ? Math.min(...counts) : 0;
    const most = Math.max(...counts);
    return [
      figure({
        name: `events of the least served of ${LANES} lanes for one of the most served, slow reader`,
        value: least / most,
        limit,
        atLeast: true,
        write: writeValue.share,
        beside: `${least} and ${most} events`,
      }),
    ];
  });
