import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { addresses } from '#world/addresses.ts';

/** The key that a shown program finds in its environment. */
export const SHOWN_CODE_KEY = 'sk-from-the-environment';

/**
 * Runs a program that the page shows against the scripted gateway, as somebody would who pasted it: with nothing but an address and a
 * key in the environment. Returns what it prints; rejects when it fails.
 */
export async function runShownCode(code: string, [command, ...args]: readonly [string, ...string[]]): Promise<string> {
  const env = { PATH: process.env['PATH'], BASE_URL: `${addresses().scripted}/v1`, API_KEY: SHOWN_CODE_KEY };
  const { stdout } = await promisify(execFile)(command, [...args, code], { env });
  return stdout;
}
