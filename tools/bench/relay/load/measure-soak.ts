import { abortMany } from '../abort-many.ts';
import { figure } from '../figure.ts';
import { heapAfterCollection } from '../heap-after-collection.ts';
import { readBytes } from '../read-bytes.ts';
import { readStreams } from '../read-streams.ts';
import type { Relay } from '../relay.ts';
import type { Row } from '../row.ts';
import { writeScript } from '../script.ts';
import { slope } from '../slope.ts';
import { uploadFile } from '../upload-file.ts';
import { writeValue } from '../write-value.ts';

const SAMPLE_MS = 15_000;
const MINUTE_MS = 60_000;
const SPEECH_BYTES = 1024 * 1024;
const EVENTS = 50;

/** The slope of the heap while everything is used for so many minutes: lanes, stops, speech, uploads. The first fifth warms up. */
export function measureSoak(minutes: number): Row {
  return ({ withBff }, { soakHeapBytesPerTenMinutes: limit }) =>
    withBff(async (bff, server) => {
      const from = performance.now();
      const elapsed = (): number => performance.now() - from;
      const samples: { x: number; y: number }[] = [];
      while (elapsed() < minutes * MINUTE_MS) {
        const until = elapsed() + SAMPLE_MS;
        while (elapsed() < until) await useEverything(bff);
        samples.push({ x: elapsed() / (10 * MINUTE_MS), y: await heapAfterCollection(server) });
      }
      const warm = samples.filter(({ x }) => x > minutes / 50);
      const heaps = warm.map(({ y }) => y);
      return [
        figure({
          name: `heap grown in ten minutes of mixed use, over ${minutes} min`,
          value: slope(warm),
          limit,
          write: writeValue.megabytes,
          beside: `${warm.length} samples, ${writeValue.megabytes(Math.min(...heaps))} to ${writeValue.megabytes(Math.max(...heaps))}`,
        }),
      ];
    });
}

async function useEverything(bff: Relay): Promise<void> {
  const scripts = Array.from({ length: 16 }, () => writeScript({ events: EVENTS, everyMs: 10 }));
  await Promise.all([
    readStreams(bff, { scripts, events: EVENTS, lanes: 4 }),
    abortMany(bff, 100),
    readBytes(bff.speech(writeScript({ bytes: SPEECH_BYTES })), SPEECH_BYTES),
    uploadFile(bff.server.address, 2),
  ]);
}
