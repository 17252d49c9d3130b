import http from 'node:http';
import { Readable } from 'node:stream';
import { ClientAgent } from './client-agent.ts';

/** A response that is being read, or is deliberately not being read. */
export type OpenResponse = {
  status: number;
  headers: http.IncomingHttpHeaders;
  /** Resolves when the text so far matches; fails when the response ends before. */
  until: (pattern: RegExp) => Promise<string>;
  /** The whole body; `isWhole` is false when the connection broke. */
  whole: () => Promise<{ bytes: Buffer; isWhole: boolean }>;
  pause: () => void;
  resume: () => void;
  /** Leaves without a word. */
  leave: () => void;
};

/** A body that is a stream is sent as it comes. */
type Sent = { method?: string; headers?: http.OutgoingHttpHeaders; body?: string | Buffer | Readable };

/** Starts a request on a connection of its own; `response` comes with the head, `leave` works before that too. */
export function openRequest(url: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const request = http.request(url, { method, headers, agent: new ClientAgent() });
  request.on('error', () => undefined);
  const response = new Promise<OpenResponse>((resolve, reject) => {
    request.once('response', (incoming) => resolve(follow(incoming, () => request.destroy())));
    request.once('error', reject);
  });
  response.catch(() => undefined);
  if (body instanceof Readable) body.pipe(request);
  else request.end(body);
  return { response, leave: () => request.destroy() };
}

/** Starts a POST with a JSON body. */
export function openPost(url: string, body: unknown, headers: http.OutgoingHttpHeaders = {}) {
  return openRequest(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

function follow(incoming: http.IncomingMessage, leave: () => void): OpenResponse {
  const pieces: Buffer[] = [];
  const waiting = new Set<() => void>();
  const done = new Promise<boolean>((resolve) => incoming.once('close', () => resolve(incoming.complete)));
  incoming.on('error', () => undefined);
  incoming.on('data', (piece: Buffer) => {
    pieces.push(piece);
    for (const check of waiting) check();
  });
  const text = (): string => Buffer.concat(pieces).toString('utf8');
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!pattern.test(text())) return;
          waiting.delete(check);
          resolve(text());
        };
        waiting.add(check);
        check();
        void done.then(() => reject(new Error(`the response ended without ${String(pattern)}:\n${text()}`)));
      }),
    whole: async () => {
      const isWhole = await done;
      return { bytes: Buffer.concat(pieces), isWhole };
    },
    pause: () => incoming.pause(),
    resume: () => incoming.resume(),
    leave,
  };
}
