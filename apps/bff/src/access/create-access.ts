import type { SessionResponse } from '@lineup/shared/session/session-response.ts';
import type { AccessSettings } from './access-settings.ts';
import { createAttemptLimiter } from './create-attempt-limiter.ts';
import { createPasscodeCheck } from './create-passcode-check.ts';
import { createSessions, type Sessions, type WrittenSession } from './create-sessions.ts';
import { createTrustedProxies } from './create-trusted-proxies.ts';
import { deriveSessionSecret } from './derive-session-secret.ts';
import { findClientAddress } from './find-client-address.ts';
import { groupAddress } from './group-address.ts';
import { readProxyUser } from './read-proxy-user.ts';
import { readSingleCookie } from './read-single-cookie.ts';
import type { RequestSource } from './request-source.ts';
import type { Session } from './session.ts';
import { sessionCookie } from './session-cookie.ts';

/** Whose request it is, and how that is known. */
export type Identity =
  | { via: 'open' }
  | { via: 'nobody' }
  | { via: 'proxy'; name: string }
  | { via: 'passcode'; session: Session };

/** How an attempt to sign in went. `waitMs` is the time until the next attempt counts. */
export type SignIn =
  | { result: 'wait'; waitMs: number }
  | { result: 'wrong'; waitMs: number }
  | { result: 'right'; name: string; written: WrittenSession };

/** Who may use this server. */
export type Access = {
  /** How somebody who is not signed in gets in. */
  way: SessionResponse['way'];
  identify: (source: RequestSource) => Identity;
  /** Undefined where there are no passcodes. */
  signIn: ((source: RequestSource, passcode: string) => SignIn) | undefined;
  renew: (session: Session) => WrittenSession | undefined;
  signOut: (session: Session) => void;
  clientAddress: (source: RequestSource) => string;
  /** Whether the browser's own connection is encrypted, as far as a socket or a trusted proxy tells. */
  isSecure: (source: RequestSource) => boolean;
};

/** `clock` is monotonic, `now` the wall clock; both in milliseconds. */
type Options = { settings: AccessSettings; clock: () => number; now: () => number };

export function createAccess({ settings, clock, now }: Options): Access {
  const { passcodes, userHeader, sessionIdleMs: idleMs, sessionMaxMs: maxMs } = settings;
  const isTrusted = createTrustedProxies(settings.trustedProxies);
  const hasPasscodes = passcodes.length > 0;
  const isOpen = !hasPasscodes && userHeader === undefined;
  const sessions = hasPasscodes
    ? createSessions({ secret: deriveSessionSecret(passcodes), idleMs, maxMs, now })
    : undefined;

  const isSecure = ({ peer, isTls, header }: RequestSource): boolean =>
    isTls || (isTrusted(peer) && header('x-forwarded-proto')?.trim().toLowerCase() === 'https');
  const clientAddress = ({ peer, header }: RequestSource): string =>
    findClientAddress({ peer, forwardedFor: header('x-forwarded-for'), isTrusted });

  return {
    way: isOpen ? 'open' : hasPasscodes ? 'passcode' : 'proxy',
    identify(source) {
      if (isOpen) return { via: 'open' };
      const said = userHeader !== undefined && isTrusted(source.peer) ? readProxyUser(source.header(userHeader)) : null;
      // A session beside a name that cannot be believed would be the way around the proxy.
      if (said?.said === 'refused') return { via: 'nobody' };
      if (said?.said === 'name') return { via: 'proxy', name: said.name };
      const text = readSingleCookie(source.header('cookie'), sessionCookie({ isSecure: isSecure(source) }));
      const session = text === undefined ? undefined : sessions?.read(text);
      return session === undefined ? { via: 'nobody' } : { via: 'passcode', session };
    },
    signIn: sessions && createSignIn({ passcodes, sessions, clock, clientAddress }),
    renew: (session) => sessions?.renew(session),
    signOut: (session) => sessions?.end(session),
    clientAddress,
    isSecure,
  };
}

type SignInOptions = {
  passcodes: AccessSettings['passcodes'];
  sessions: Sessions;
  clock: () => number;
  clientAddress: (source: RequestSource) => string;
};

function createSignIn({ passcodes, sessions, clock, clientAddress }: SignInOptions) {
  const find = createPasscodeCheck(passcodes);
  const attempts = createAttemptLimiter(clock);
  return (source: RequestSource, passcode: string): SignIn => {
    const client = groupAddress(clientAddress(source));
    const waitMs = attempts.wait(client);
    // The right passcode has to wait like any other, or waiting would tell wrong ones from right ones.
    if (waitMs > 0) return { result: 'wait', waitMs };
    const name = find(passcode);
    if (name !== undefined) return { result: 'right', name, written: sessions.open(name) };
    attempts.fail(client);
    return { result: 'wrong', waitMs: attempts.wait(client) };
  };
}
