import { growthDuring } from './relay/growth-during.ts';
import type { readBudgets } from './read-budgets.ts';
import { startMeasuredBff } from './start-measured-bff.ts';
import { startServer, type MeasuredServer } from './start-server.ts';
import { verdict, type Verdict } from './verdict.ts';

const UPLOADS = 20;
const LANES = 3;
const LIMIT_BYTES = 25 * 1024 * 1024;

/** The limit counts the whole form of a lane, not the file alone. */
const FORM_BYTES = 1024;
const UPLOAD_BYTES = LIMIT_BYTES - FORM_BYTES;

/** Twenty of the largest uploads at once, each to three lanes: how much the BFF's resident memory grows while they pass. */
export async function measureUploads(budget: ReturnType<typeof readBudgets>['transcription']): Promise<Verdict[]> {
  const upstream = await startServer('tools/bench/relay/simulator/simulator.ts', {});
  const bff = await startMeasuredBff(upstream.address);
  try {
    await uploadOnce(bff);
    const growth = await growthDuring(bff, () => Promise.all(Array.from({ length: UPLOADS }, () => uploadOnce(bff))));
    const name = `transcription: memory grown by ${UPLOADS} uploads of ${LIMIT_BYTES / 1024 / 1024} MB at once to ${LANES} lanes each`;
    return [verdict(name, growth, budget.rssGrowthBytes, (bytes) => `${(bytes / 1024 / 1024).toFixed(0)} MB`)];
  } finally {
    await Promise.all([bff.stop(), upstream.stop()]);
  }
}

async function uploadOnce(bff: MeasuredServer): Promise<void> {
  const form = new FormData();
  const lanes = Array.from({ length: LANES }, (_, index) => ({
    id: `lane${index}`,
    gateway: 'default',
    request: { model: 'bench' },
  }));
  form.set('lanes', JSON.stringify(lanes));
  form.set('file', new Blob([new Uint8Array(UPLOAD_BYTES)], { type: 'audio/wav' }), 'silence.wav');
  const response = await fetch(`${bff.address}/api/transcriptions`, { method: 'POST', body: form });
  const text = await response.text();
  const received = [...text.matchAll(/(\d+) bytes/g)].filter(([, bytes]) => Number(bytes) >= UPLOAD_BYTES);
  if (received.length !== LANES) throw new Error(`The upload did not arrive whole: ${text.slice(0, 300)}`);
}
