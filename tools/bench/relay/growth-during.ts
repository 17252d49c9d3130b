import type { Relay } from './relay.ts';

const LOOK_MS = 20;

/** How many bytes of resident memory a relay has more at most, while some work is done, than before it. */
export async function growthDuring({ server }: Relay, work: () => Promise<unknown>): Promise<number> {
  const before = server.residentBytes();
  let most = before;
  const look = (): void => {
    most = Math.max(most, server.residentBytes());
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    await work();
    look();
  } finally {
    clearInterval(timer);
  }
  return most - before;
}
