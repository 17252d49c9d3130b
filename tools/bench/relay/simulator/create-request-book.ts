import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { microsNow } from '../micros-now.ts';

/** What the simulated gateway knows of its requests: which are open, when one was closed, and how much its connection has taken. */
export type RequestBook = {
  open: (id: string | undefined, response: ServerResponse) => void;
  /** Answers at once, or, with `id` and `until`, as soon as that request is `seen` or `closed`. */
  answer: (query: URLSearchParams, response: ServerResponse) => Promise<void>;
};

type Entry = { seen: PromiseWithResolvers<void>; closed: PromiseWithResolvers<number>; sent: () => number };

export function createRequestBook(): RequestBook {
  const responses = new Set<ServerResponse>();
  const sockets = new Set<Socket>();
  const entries = new Map<string, Entry>();
  const entry = (id: string): Entry => {
    const known = entries.get(id);
    if (known !== undefined) return known;
    const made: Entry = { seen: Promise.withResolvers(), closed: Promise.withResolvers(), sent: () => 0 };
    entries.set(id, made);
    return made;
  };
  const enter = (id: string, response: ServerResponse): void => {
    const made = entry(id);
    const { socket } = response;
    const before = socket?.bytesWritten ?? 0;
    made.sent = () => (socket === null ? 0 : socket.bytesWritten - socket.writableLength - before);
    made.seen.resolve();
    response.once('close', () => made.closed.resolve(microsNow()));
  };
  return {
    open(id, response) {
      const { socket } = response;
      responses.add(response);
      response.once('close', () => responses.delete(response));
      if (socket !== null && !sockets.has(socket)) {
        sockets.add(socket);
        socket.once('close', () => sockets.delete(socket));
      }
      if (id !== undefined) enter(id, response);
    },
    async answer(query, response) {
      const asked = query.has('id') ? entry(query.get('id') ?? '') : undefined;
      if (query.get('until') === 'seen') await asked?.seen.promise;
      const closedAt = query.get('until') === 'closed' ? await asked?.closed.promise : undefined;
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ open: responses.size, sockets: sockets.size, sent: asked?.sent() ?? 0, closedAt }));
    },
  };
}
