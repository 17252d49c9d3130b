/** Counts wrong attempts and says how long to wait for the next one. */
export type AttemptLimiter = {
  /** Milliseconds until this client may try; 0 when it may now. */
  wait: (client: string) => number;
  /** Notes a wrong attempt. */
  fail: (client: string) => void;
};

/** How patient the limiter is. */
export type AttemptNumbers = {
  /** The wrong attempt of one client that is the first to be followed by a wait; each further one doubles it. */
  waitFrom: number;
  firstWaitMs: number;
  longestWaitMs: number;
  /** A client is forgotten when it has made no wrong attempt for this long. */
  forgetMs: number;
  /** The most clients that are remembered; then the one that failed longest ago is forgotten. */
  mostClients: number;
  /** All clients together: so many wrong attempts at once, and one more each time that this interval has passed. */
  burst: number;
  refillMs: number;
};

/** The numbers in use. All clients together get at most 30 + 600 an hour, however many addresses they have. */
export const ATTEMPT_NUMBERS: AttemptNumbers = {
  waitFrom: 3,
  firstWaitMs: 2_000,
  longestWaitMs: 15 * 60_000,
  forgetMs: 60 * 60_000,
  mostClients: 10_000,
  burst: 30,
  refillMs: 6_000,
};

type Failures = { count: number; lastAt: number; until: number };

/** `clock` is monotonic, in milliseconds. A right attempt clears nothing: whoever has one passcode could else try those of others for ever. */
export function createAttemptLimiter(clock: () => number, numbers: AttemptNumbers = ATTEMPT_NUMBERS): AttemptLimiter {
  const { waitFrom, firstWaitMs, longestWaitMs, forgetMs, mostClients, burst, refillMs } = numbers;
  /** In the order of their last wrong attempt. */
  const clients = new Map<string, Failures>();
  /** When all clients together would have their whole burst again. */
  let wholeAt = Number.NEGATIVE_INFINITY;

  const find = (client: string): Failures | undefined => {
    const failures = clients.get(client);
    return failures !== undefined && clock() - failures.lastAt < forgetMs ? failures : undefined;
  };
  const overallWait = (): number => Math.max(0, wholeAt - (burst - 1) * refillMs - clock());

  return {
    wait: (client) => Math.max(0, (find(client)?.until ?? 0) - clock(), overallWait()),
    fail(client) {
      const now = clock();
      const count = (find(client)?.count ?? 0) + 1;
      const waitMs = count < waitFrom ? 0 : Math.min(longestWaitMs, firstWaitMs * 2 ** (count - waitFrom));
      clients.delete(client);
      clients.set(client, { count, lastAt: now, until: now + waitMs });
      const [oldest] = clients.keys();
      if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
      wholeAt = Math.max(wholeAt, now) + refillMs;
    },
  };
}
