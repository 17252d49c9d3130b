import { createServer, connect, type AddressInfo } from 'node:net';
import { createCanaryScanner } from '#world/key-canary.ts';

/** What the proxy has seen: every byte that went to a browser, counted, and whether the key was among them. */
export type RecordingProxy = { address: string; bytes: () => number; leaks: () => number; stop: () => Promise<void> };

/**
 * A plain TCP proxy in front of the product. Browsers talk to it, so it sees exactly the bytes that browsers get:
 * heads, bodies, event streams and audio, whatever page, worker or story asked for them.
 */
export async function startRecordingProxy(target: string, key: string): Promise<RecordingProxy> {
  const { hostname, port } = new URL(target);
  let bytes = 0;
  let leaks = 0;
  const server = createServer((browser) => {
    const product = connect({ host: hostname, port: Number(port) });
    const scanner = createCanaryScanner(key);
    product.on('data', (piece) => {
      bytes += piece.length;
      if (scanner.scan(piece)) leaks += 1;
    });
    browser.pipe(product).pipe(browser);
    // Either side may vanish (a stopped stream, a closed page); the other must then go too, after what it still has to write.
    browser.on('error', () => product.destroy());
    product.on('error', () => browser.destroy());
    browser.on('close', () => product.destroy());
    product.on('close', () => browser.destroySoon());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port: ownPort } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${ownPort}`,
    bytes: () => bytes,
    leaks: () => leaks,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
