import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { drawPng } from '#world/draw-png.ts';

/** A server elsewhere that has one picture at every path; `asked` are the heads of the requests that it got. */
export type ImageHost = { host: string; asked: () => readonly IncomingHttpHeaders[]; stop: () => Promise<void> };

/** Starts a host of its own for a story about remote images. */
export async function startImageHost(size: { width: number; height: number }): Promise<ImageHost> {
  const asked: IncomingHttpHeaders[] = [];
  const picture = drawPng(size);
  const server = createServer((request, response) => {
    asked.push(request.headers);
    response.writeHead(200, { 'content-type': 'image/png' });
    response.end(picture);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    asked: () => asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
