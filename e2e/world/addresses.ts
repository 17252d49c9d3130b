/** Where the servers of one test run are; the world writes them into the environment, the stories read them. */
export type Addresses = {
  /** The product behind the recording proxy, with the local gateway and the scripted gateway. */
  product: string;
  /** The product with an independent mock as its only gateway. */
  independent: string;
  /** The same with limits. */
  limited: string;
  /** The scripted gateway itself, to ask what it was sent. */
  scripted: string;
  /** The product with a passcode, which takes the story's browser for a client of a reverse proxy. */
  guarded: string;
};

const NAMES = {
  product: 'E2E_PRODUCT',
  independent: 'E2E_INDEPENDENT',
  limited: 'E2E_LIMITED',
  scripted: 'E2E_SCRIPTED',
  guarded: 'E2E_GUARDED',
} as const;

/** Hands the addresses to the workers, which are processes of their own. */
export function publishAddresses(addresses: Addresses): void {
  for (const name of ['product', 'independent', 'limited', 'scripted', 'guarded'] as const)
    process.env[NAMES[name]] = addresses[name];
}

/** The addresses of this run; throws outside a run that the world has started. */
export function addresses(): Addresses {
  const read = (name: keyof Addresses): string => {
    const address = process.env[NAMES[name]];
    if (address === undefined) throw new Error(`${NAMES[name]} is not set: the world has not started.`);
    return address;
  };
  return {
    product: read('product'),
    independent: read('independent'),
    limited: read('limited'),
    scripted: read('scripted'),
    guarded: read('guarded'),
  };
}
