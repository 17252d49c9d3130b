import type { Relay } from './relay.ts';

/** Seconds of processor time that a relay uses for some work. */
export async function cpuDuring({ server }: Relay, work: () => Promise<unknown>): Promise<number> {
  const before = server.cpuSeconds();
  await work();
  return server.cpuSeconds() - before;
}
