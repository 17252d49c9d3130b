import { hkdfSync, scryptSync } from 'node:crypto';
import type { Passcode } from './passcode.ts';

const SALT = 'lineup session secret 1';
/** 32 MB and about a tenth of a second, once at start. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/**
 * The key that signs session cookies. It follows from the passcodes: a restart and a second process have the same, and any change of them ends
 * all sessions. Whoever holds a cookie can test guesses of the other passcodes against its signature without asking the server, so each
 * guess is made expensive.
 */
export function deriveSessionSecret(passcodes: readonly Passcode[]): Buffer {
  const all = passcodes.map(({ name, passcode }) => JSON.stringify([name, passcode.normalize('NFC')])).toSorted();
  const stretched = scryptSync(all.join('\n'), SALT, 32, COST);
  return Buffer.from(hkdfSync('sha256', stretched, SALT, 'session cookie', 32));
}
