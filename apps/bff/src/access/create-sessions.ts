import { randomId } from '#app/random-id.ts';
import { createRevocations } from './create-revocations.ts';
import { createSessionCodec } from './create-session-codec.ts';
import type { Session } from './session.ts';

/** A session as the text of its cookie, and how long the browser keeps that. */
export type WrittenSession = { text: string; maxAgeSeconds: number };

/** The sessions of people who signed in with a passcode. They live in their cookies; only those that were signed out are remembered here. */
export type Sessions = {
  /** A new session with an id of its own. */
  open: (name: string) => WrittenSession;
  /** The session of a cookie; undefined when it was not written here, has expired or was signed out. */
  read: (text: string) => Session | undefined;
  /** The session as seen now; undefined when it was written lately and need not be written again. */
  renew: (session: Session) => WrittenSession | undefined;
  end: (session: Session) => void;
};

type Options = { secret: Buffer; idleMs: number; maxMs: number; now: () => number };

const RENEW_AFTER_S = 60;
/** Clocks of several processes may differ by this much. */
const SKEW_S = 60;
const MOST_REVOKED = 100_000;

export function createSessions({ secret, idleMs, maxMs, now }: Options): Sessions {
  const codec = createSessionCodec(secret);
  const seconds = (): number => Math.floor(now() / 1_000);
  const revocations = createRevocations({ now: seconds, most: MOST_REVOKED });
  const expiryOf = ({ issuedAt, seenAt }: Session): number =>
    Math.min(issuedAt + maxMs / 1_000, seenAt + idleMs / 1_000);
  const write = (session: Session): WrittenSession => ({
    text: codec.write(session),
    maxAgeSeconds: Math.max(0, Math.ceil(expiryOf(session) - seconds())),
  });

  return {
    open(name) {
      const issuedAt = seconds();
      return write({ id: randomId(), name, issuedAt, seenAt: issuedAt });
    },
    read(text) {
      const session = codec.read(text);
      if (session === undefined || revocations.has(session)) return undefined;
      const isFuture = Math.max(session.issuedAt, session.seenAt) > seconds() + SKEW_S;
      return isFuture || expiryOf(session) <= seconds() ? undefined : session;
    },
    renew(session) {
      return seconds() - session.seenAt < RENEW_AFTER_S ? undefined : write({ ...session, seenAt: seconds() });
    },
    end: (session) => revocations.add(session, session.issuedAt + maxMs / 1_000),
  };
}
