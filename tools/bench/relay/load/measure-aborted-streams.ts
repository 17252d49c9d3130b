import { setTimeout } from 'node:timers/promises';
import { abortMany } from '../abort-many.ts';
import { askGateway } from '../ask-gateway.ts';
import { figure } from '../figure.ts';
import { heapAfterCollection } from '../heap-after-collection.ts';
import type { Row } from '../row.ts';
import { writeValue } from '../write-value.ts';

const WARM = 1_000;
const ABORTS = 10_000;
const AFTER_MS = 1_000;

/** What ten thousand streams leave behind whose readers have gone at random moments. */
export const measureAbortedStreams: Row = ({ withBff, gateway }, budgets) =>
  withBff(async (bff, server) => {
    await abortMany(bff, WARM);
    await setTimeout(AFTER_MS);
    const heap = await heapAfterCollection(server);
    const resident = server.residentBytes();
    await abortMany(bff, ABORTS / 2);
    const half = server.residentBytes();
    await abortMany(bff, ABORTS / 2);
    await setTimeout(AFTER_MS);
    const { sockets } = await askGateway(gateway.address);
    const rss = [resident, half, server.residentBytes()].map(writeValue.megabytes).join(' → ');
    return [
      figure({
        name: `heap grown by ${ABORTS} aborted streams`,
        value: (await heapAfterCollection(server)) - heap,
        limit: budgets.abortedHeapBytes,
        write: writeValue.megabytes,
        beside: `heap before ${writeValue.megabytes(heap)}; resident ${rss}`,
      }),
      figure({
        name: `connections to the gateway left ${AFTER_MS / 1_000} s after them`,
        value: sockets,
        limit: budgets.abortedSocketsLeft,
        write: writeValue.count,
      }),
    ];
  });
