import type { Server } from 'node:http';
import type { EndCause } from '@lineup/shared/wire/own-events.ts';

type Options = {
  server: Server;
  endStreams: (cause: EndCause) => void;
  /** How long what is running may go on. */
  graceMs: number;
  /** How long what was ended then has to leave. */
  flushMs: number;
  /** Ends the grace at once. */
  hurry: AbortSignal;
};

const IDLE_SWEEP_MS = 50;

/**
 * Shuts the server down: no new connections, running streams finish within the grace, then each lane is told `shutdown` and what still
 * hangs is cut. Resolves when the last connection is closed.
 */
export async function drainServer({ server, endStreams, graceMs, flushMs, hurry }: Options): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // A kept-alive connection that falls idle after `close` would hold the process for its whole timeout.
  const sweep = setInterval(() => server.closeIdleConnections(), IDLE_SWEEP_MS);
  let cut: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(grace);
    endStreams('shutdown');
    cut ??= setTimeout(() => server.closeAllConnections(), flushMs);
  };
  const grace = setTimeout(end, graceMs);
  if (hurry.aborted) end();
  hurry.addEventListener('abort', end, { once: true });
  await closed;
  clearInterval(sweep);
  clearTimeout(grace);
  clearTimeout(cut);
}
