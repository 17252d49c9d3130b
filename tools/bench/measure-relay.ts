import { loadavg } from 'node:os';
import { findServer } from '../find-server.mjs';
import type { Figure } from './relay/figure.ts';
import { measureAbortedStreams } from './relay/load/measure-aborted-streams.ts';
import { measureClientsWithLanes } from './relay/load/measure-clients-with-lanes.ts';
import { measureIdleConnections } from './relay/load/measure-idle-connections.ts';
import { measurePausedReaders } from './relay/load/measure-paused-readers.ts';
import { measureSoak } from './relay/load/measure-soak.ts';
import { measureThousandStreams } from './relay/load/measure-thousand-streams.ts';
import { measureUploadCrowd } from './relay/load/measure-upload-crowd.ts';
import { openWorld } from './relay/open-world.ts';
import type { RelayBudgets } from './relay/relay-budgets.ts';
import type { Row } from './relay/row.ts';
import { measureAborts } from './relay/rows/measure-aborts.ts';
import { measureDelivery } from './relay/rows/measure-delivery.ts';
import { measureFairness } from './relay/rows/measure-fairness.ts';
import { measureFirstEvent } from './relay/rows/measure-first-event.ts';
import { measureFlatOut } from './relay/rows/measure-flat-out.ts';
import { measureLanes } from './relay/rows/measure-lanes.ts';
import { measureOpenStreams } from './relay/rows/measure-open-streams.ts';
import { measurePace } from './relay/rows/measure-pace.ts';
import { measureSpeechBody } from './relay/rows/measure-speech-body.ts';
import { measureStoppedReader } from './relay/rows/measure-stopped-reader.ts';
import { measureUpload } from './relay/rows/measure-upload.ts';
import { writeReport } from './write-report.ts';

const ROWS: Readonly<Record<string, Row>> = {
  delivery: measureDelivery,
  'flat-out': measureFlatOut,
  lanes: measureLanes,
  fairness: measureFairness,
  'first-event': measureFirstEvent,
  pace: measurePace,
  aborts: measureAborts,
  'stopped-reader': measureStoppedReader,
  speech: measureSpeechBody,
  upload: measureUpload,
  'open-streams': measureOpenStreams,
  'thousand-streams': measureThousandStreams,
  'clients-with-lanes': measureClientsWithLanes,
  'aborted-streams': measureAbortedStreams,
  'paused-readers': measurePausedReaders,
  'upload-crowd': measureUploadCrowd,
  'idle-connections': measureIdleConnections,
};

/** `rows`: names of those to measure, separated by commas; all without it. `soak`: minutes of mixed use, none without it. */
type Options = { rows?: string | undefined; soak?: string | undefined };

/** Measures the relay against its budgets and against yardsticks in the same run; writes the figures to `dist/reports/bench-relay.json`. */
export async function measureRelay(budgets: RelayBudgets, { rows: asked, soak }: Options): Promise<Figure[]> {
  const chosen = asked?.split(',') ?? Object.keys(ROWS);
  const rows = chosen.map((name): [string, Row | undefined] => [name, ROWS[name]]);
  if (soak !== undefined) rows.push(['soak', measureSoak(Number(soak))]);
  const unknown = rows.filter(([, row]) => row === undefined).map(([name]) => name);
  if (unknown.length > 0) throw new Error(`No row ${unknown.join(', ')}: there are ${Object.keys(ROWS).join(', ')}.`);
  const world = await openWorld({ nginx: findNginx() });
  const figures: Figure[] = [];
  try {
    for (const [name, row] of rows) {
      const measured = (await row?.(world, budgets)) ?? [];
      figures.push(...measured);
      console.log(`\n${name} (load ${loadavg()[0]?.toFixed(1)})`);
      for (const one of measured) console.log(write(one));
      // So that a run that is broken off has not been for nothing.
      writeReport('relay', figures);
    }
  } finally {
    await world.close();
  }
  return figures;
}

function write({ name, measured, budget, held, beside }: Figure): string {
  return `  ${held ? 'held  ' : 'MISSED'} ${name}: ${measured} (${budget})${beside === '' ? '' : `\n           ${beside}`}`;
}

function findNginx(): string | undefined {
  try {
    return findServer('nginx');
  } catch (error) {
    console.log(`Figures against nginx cannot be taken. ${error instanceof Error ? error.message : ''}`);
    return undefined;
  }
}
