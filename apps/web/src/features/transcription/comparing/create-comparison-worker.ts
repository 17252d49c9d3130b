// Vite answers with the address of the worker's file.
// oxlint-disable-next-line import/default
import workerUrl from './comparison-worker.ts?worker&url';

/** TypeScript's DOM library does not know Trusted Types (W3C) yet. A trusted address goes where an address goes. */
declare global {
  interface Window {
    readonly trustedTypes?: {
      createPolicy: (
        name: string,
        rules: { createScriptURL: (address: string) => string },
      ) => { createScriptURL: (address: string) => URL };
    };
  }
}

/** The name by which the page's policy (`trusted-types` of its Content-Security-Policy) allows this one worker. */
const POLICY_NAME = 'comparison-worker';

/** Undefined until the first worker; null where the page's policy allows none. */
let address: string | URL | null | undefined;

/** Starts a thread for a comparison; null where the page's policy allows none. */
export function createComparisonWorker(): Worker | null {
  if (address === undefined) address = readAddress();
  return address === null ? null : new Worker(address, { type: 'module' });
}

/** A policy of one name can be made once on a page. */
function readAddress(): string | URL | null {
  const { trustedTypes } = window;
  if (trustedTypes === undefined) return workerUrl;
  try {
    const policy = trustedTypes.createPolicy(POLICY_NAME, { createScriptURL: (own) => own });
    return policy.createScriptURL(workerUrl);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}
