/** On whose account a request goes, for limits and counters: what a person signed in as, or everyone where nobody has to. */
export type User = {
  name: string;
  /** The session of somebody who signed in with a passcode. */
  sessionId?: string;
};
