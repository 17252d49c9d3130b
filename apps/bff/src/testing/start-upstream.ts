import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the upstream saw it. */
export type SeenRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: Promise<Buffer> };

/** What the upstream does with a request. */
export type UpstreamScript = (request: IncomingMessage, response: ServerResponse) => void;

/** A scripted gateway on a real socket. */
export type TestUpstream = {
  baseUrl: URL;
  seen: SeenRequest[];
  /** Resolves when the connection of the request with this number is closed. */
  closed: (index: number) => Promise<void>;
  /** Resolves when this many requests have come. */
  arrived: (count: number) => Promise<void>;
  answer: (script: UpstreamScript) => void;
  close: () => Promise<void>;
};

/** `reads: false` makes one that takes no bytes of its requests. */
export async function startUpstream({ reads = true } = {}): Promise<TestUpstream> {
  let current: UpstreamScript = (_request, response) => response.end();
  const seen: SeenRequest[] = [];
  const closings: Promise<void>[] = [];
  const waiting: { count: number; resolve: () => void }[] = [];
  const server = createServer((request, response) => {
    closings.push(new Promise((resolve) => response.once('close', resolve)));
    seen.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: reads ? readAll(request) : Promise.resolve(Buffer.alloc(0)),
    });
    for (const one of waiting) if (seen.length >= one.count) one.resolve();
    current(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const arrived = (count: number): Promise<void> =>
    seen.length >= count ? Promise.resolve() : new Promise((resolve) => waiting.push({ count, resolve }));
  return {
    baseUrl: new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`),
    seen,
    arrived,
    closed: async (index) => {
      await arrived(index + 1);
      await closings[index];
    },
    answer(next) {
      current = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What came of the body; a body that breaks off gives what there was. */
async function readAll(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  request.on('data', (piece: Buffer) => pieces.push(piece));
  const { socket } = request;
  await new Promise<void>((resolve) => {
    request.once('close', resolve);
    socket.once('close', resolve);
    // A connection that is kept alive has many requests.
    request.once('close', () => socket.off('close', resolve));
  });
  return Buffer.concat(pieces);
}
