import { median } from './median.ts';
import type { readBudgets } from './read-budgets.ts';
import { startMeasuredBff } from './start-measured-bff.ts';
import type { MeasuredServer } from './start-server.ts';
import { startUploadGateway, type UploadGateway } from './start-upload-gateway.ts';
import { startUpload } from './start-upload.ts';
import { verdict, type Verdict } from './verdict.ts';

const ROUNDS = 10;
const LANES = 3;
const STREAM = 'b'.repeat(32);
const MEGABYTE = 1024 * 1024;
const COMMON = { lanes: LANES, stream: STREAM };

type Scene = { bff: MeasuredServer; gateway: UploadGateway };

/** One cancelled upload; answers the moment of cancelling and waits until the gateway's connections are closed. */
type Round = (scene: Scene) => Promise<number>;

/**
 * How long after a cancel the gateway's connections are closed, as the median of ten rounds and at worst: with a gateway that reads, and with
 * one that takes nothing and so holds the upload back, with megabytes of it in the buffers before and behind the BFF.
 */
export async function measureCancelling(budget: ReturnType<typeof readBudgets>['transcription']): Promise<Verdict[]> {
  const reading = await openScene({ reads: true });
  const stuck = await openScene({ reads: false });
  try {
    const times = [
      ['the client leaves in the middle of the upload', await repeat(leaveMidway, reading)],
      ['the client leaves while the gateway is at work', await repeat(leaveAtWork, reading)],
      ['the client leaves while the gateway holds the upload back', await repeat(leaveHeld, stuck)],
      ['one lane is stopped while the gateway holds the upload back', await repeat(stopHeld, stuck)],
    ] as const;
    return times.map(([name, rounds]) =>
      verdict(
        `transcription: gateway let go when ${name} (at worst ${Math.max(...rounds).toFixed(0)} ms)`,
        median(rounds),
        budget.cancelMs,
        (ms) => `${ms.toFixed(0)} ms`,
      ),
    );
  } finally {
    await Promise.all([reading, stuck].flatMap(({ bff, gateway }) => [bff.stop(), gateway.stop()]));
  }
}

async function openScene({ reads }: { reads: boolean }): Promise<Scene> {
  const gateway = await startUploadGateway({ reads });
  return { gateway, bff: await startMeasuredBff(gateway.address) };
}

async function repeat(round: Round, scene: Scene): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < ROUNDS; count += 1) {
    const cancelledAt = await round(scene);
    times.push(performance.now() - cancelledAt);
    await scene.gateway.hasOpen(0);
  }
  return times;
}

async function leaveMidway({ bff, gateway }: Scene): Promise<number> {
  const upload = startUpload(bff, { ...COMMON, bytes: 24 * MEGABYTE, sent: 12 * MEGABYTE });
  // As over a real line, where the client is the slowest: what it has sent has passed through.
  await gateway.hasReceived(LANES * 12 * MEGABYTE);
  return leave(upload, gateway);
}

async function leaveAtWork({ bff, gateway }: Scene): Promise<number> {
  const upload = startUpload(bff, { ...COMMON, bytes: MEGABYTE });
  await gateway.hasReceived(LANES * MEGABYTE);
  return leave(upload, gateway);
}

async function leaveHeld({ bff, gateway }: Scene): Promise<number> {
  const upload = startUpload(bff, { ...COMMON, bytes: 24 * MEGABYTE });
  await upload.isHeld;
  return leave(upload, gateway);
}

async function leave(upload: ReturnType<typeof startUpload>, gateway: UploadGateway): Promise<number> {
  const at = performance.now();
  upload.leave();
  await gateway.hasOpen(0);
  return at;
}

async function stopHeld({ bff, gateway }: Scene): Promise<number> {
  const upload = startUpload(bff, { ...COMMON, bytes: 24 * MEGABYTE });
  await upload.isHeld;
  const at = performance.now();
  const answer = await fetch(`${bff.address}/api/chat/${STREAM}/stop`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ lanes: ['lane0'] }),
  });
  if (answer.status !== 204) throw new Error(`The lane could not be stopped: ${answer.status}`);
  await gateway.hasOpen(LANES - 1);
  upload.leave();
  return at;
}
