import { median } from './median.ts';
import type { readBudgets } from './read-budgets.ts';
import { startMeasuredBff } from './start-measured-bff.ts';
import { startServer, type MeasuredServer } from './start-server.ts';
import { verdict, type Verdict } from './verdict.ts';

const LANES = 8;
const EVENTS = 20_000;
const ROUNDS = 5;

/**
 * Eight lanes flat out in one framed answer against eight answers through a relay that only copies bytes: processor time per event, as the
 * median of the ratios of paired rounds whose order alternates. Every event must arrive.
 */
export async function measureRelay(budget: ReturnType<typeof readBudgets>['relay']): Promise<Verdict[]> {
  const upstream = await startServer('tools/bench/upstream-simulator.ts', {});
  const bff = await startMeasuredBff(upstream.address);
  const relay = await startServer('tools/bench/byte-relay.ts', { UPSTREAM: upstream.address });
  try {
    await throughBff(bff, 1_000);
    await throughRelay(relay, 1_000);
    const ratios: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const paths = [
        () => timed(bff, () => throughBff(bff, EVENTS)),
        () => timed(relay, () => throughRelay(relay, EVENTS)),
      ] as const;
      const bffFirst = round % 2 === 0;
      const first = await paths[bffFirst ? 0 : 1]();
      const second = await paths[bffFirst ? 1 : 0]();
      ratios.push(bffFirst ? first / second : second / first);
    }
    const name = `relay: CPU per event, ${LANES} lanes framed against a byte relay`;
    return [verdict(name, median(ratios), budget.cpuPerEventAgainstByteRelay, (ratio) => `${ratio.toFixed(2)}×`)];
  } finally {
    await Promise.all([bff.stop(), relay.stop(), upstream.stop()]);
  }
}

async function timed(server: MeasuredServer, work: () => Promise<void>): Promise<number> {
  const before = server.cpuSeconds();
  await work();
  return server.cpuSeconds() - before;
}

function request(events: number): object {
  return { model: `bench-${events}`, messages: [{ role: 'user', content: 'go' }], stream: true };
}

async function throughBff(bff: MeasuredServer, events: number): Promise<void> {
  const lanes = Array.from({ length: LANES }, (_, index) => ({
    id: `lane${index}`,
    gateway: 'default',
    request: request(events),
  }));
  const count = await countEvents(`${bff.address}/api/chat`, { lanes });
  expectCount(count, LANES * (events + 1));
}

async function throughRelay(relay: MeasuredServer, events: number): Promise<void> {
  const counts = await Promise.all(
    Array.from({ length: LANES }, () => countEvents(`${relay.address}/v1/chat/completions`, request(events))),
  );
  expectCount(
    counts.reduce((sum, count) => sum + count, 0),
    LANES * (events + 1),
  );
}

function expectCount(seen: number, sent: number): void {
  if (seen !== sent) throw new Error(`${seen} events arrived, ${sent} were sent.`);
}

/** Counts upstream events, which are those with a `data: {"id"` or `data: [DONE]` line. */
async function countEvents(url: string, body: object): Promise<number> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok || response.body === null) throw new Error(`${url} answered ${response.status}`);
  let count = 0;
  let tail = '';
  for await (const piece of response.body) {
    const text = tail + Buffer.from(piece).toString('latin1');
    const end = text.lastIndexOf('\n') + 1;
    tail = text.slice(end);
    count += text.slice(0, end).match(/^data: (?:\{"id":"chatcmpl|\[DONE\])/gm)?.length ?? 0;
  }
  return count;
}
