import type { Passcode } from './passcode.ts';

/** Who may use the server, as the operator decided it. With neither passcodes nor a header everybody may. */
export type AccessSettings = {
  passcodes: readonly Passcode[];
  /** Addresses and networks (CIDR) of the reverse proxies whose words about their clients count. */
  trustedProxies: readonly string[];
  /** The header, in lower case, in which a trusted proxy names the person who is signed in. */
  userHeader: string | undefined;
  sessionIdleMs: number;
  sessionMaxMs: number;
};
