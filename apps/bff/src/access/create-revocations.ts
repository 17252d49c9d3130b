import type { Session } from './session.ts';

/** The sessions that were signed out and could otherwise still be used. */
export type Revocations = {
  add: (session: Session, expiresAt: number) => void;
  has: (session: Session) => boolean;
};

type Options = {
  /** Seconds since 1970. */
  now: () => number;
  /** The most that are remembered. */
  most: number;
};

/**
 * Remembers sessions until they expire by themselves. When there are too many, the one that was issued first is forgotten, and every session
 * as old as that counts as signed out from then on: none of them comes back to life.
 */
export function createRevocations({ now, most }: Options): Revocations {
  const known = new Map<string, { issuedAt: number; expiresAt: number }>();
  let floor = Number.NEGATIVE_INFINITY;

  function makeRoom(): void {
    for (const [id, { expiresAt }] of known) if (expiresAt <= now()) known.delete(id);
    if (known.size < most) return;
    const [oldest] = Array.from(known).toSorted(([, a], [, b]) => a.issuedAt - b.issuedAt);
    if (oldest === undefined) return;
    known.delete(oldest[0]);
    floor = oldest[1].issuedAt;
  }

  return {
    add({ id, issuedAt }, expiresAt) {
      if (known.size >= most) makeRoom();
      known.set(id, { issuedAt, expiresAt });
    },
    has: ({ id, issuedAt }) => issuedAt <= floor || known.has(id),
  };
}
