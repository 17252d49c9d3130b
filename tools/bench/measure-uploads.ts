import type { readBudgets } from './read-budgets.ts';
import { startMeasuredBff } from './start-measured-bff.ts';
import { startServer, type MeasuredServer } from './start-server.ts';
import { verdict, type Verdict } from './verdict.ts';

const UPLOADS = 20;
const UPLOAD_BYTES = 24 * 1024 * 1024;

/** Twenty uploads of 24 MB at once, each to one lane: how much the BFF's resident memory grows while they pass. */
export async function measureUploads(budget: ReturnType<typeof readBudgets>['transcription']): Promise<Verdict[]> {
  const upstream = await startServer('tools/bench/upstream-simulator.ts', {});
  const bff = await startMeasuredBff(upstream.address);
  try {
    await uploadOnce(bff);
    const before = bff.residentBytes();
    let peak = before;
    const watch = setInterval(() => {
      peak = Math.max(peak, bff.residentBytes());
    }, 20);
    await Promise.all(Array.from({ length: UPLOADS }, () => uploadOnce(bff)));
    clearInterval(watch);
    const name = `transcription: memory grown by ${UPLOADS} uploads of ${UPLOAD_BYTES / 1024 / 1024} MB at once`;
    return [verdict(name, peak - before, budget.rssGrowthBytes, (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`)];
  } finally {
    await Promise.all([bff.stop(), upstream.stop()]);
  }
}

async function uploadOnce(bff: MeasuredServer): Promise<void> {
  const form = new FormData();
  form.set('lanes', JSON.stringify([{ id: 'a', gateway: 'default', request: { model: 'bench' } }]));
  form.set('file', new Blob([new Uint8Array(UPLOAD_BYTES)], { type: 'audio/wav' }), 'silence.wav');
  const response = await fetch(`${bff.address}/api/transcriptions`, { method: 'POST', body: form });
  const text = await response.text();
  const received = /(\d+) bytes/.exec(text)?.[1];
  if (received === undefined || Number(received) < UPLOAD_BYTES)
    throw new Error(`The upload did not arrive whole: ${text.slice(0, 300)}`);
}
