import { once } from 'node:events';
import { type ClientHttp2Session, connect, type OutgoingHttpHeaders } from 'node:http2';
import { Readable } from 'node:stream';
import { connect as connectTls } from 'node:tls';
import { SAMPLE_HOST, type TestNginx } from './start-nginx.ts';

/** A response over HTTP/2 that is being read. */
type H2Response = {
  head: Promise<Record<string, unknown>>;
  /** Resolves when the text so far matches; fails when the response ends before. */
  until: (pattern: RegExp) => Promise<string>;
  whole: () => Promise<string>;
};

/** One HTTP/2 connection to nginx, as a browser has it. */
export type H2 = {
  protocol: string;
  send: (headers: OutgoingHttpHeaders, body?: string | Buffer | Readable) => H2Response;
  close: () => Promise<void>;
  /** Leaves without a word. */
  leave: () => void;
};

export async function openH2({ port, ca }: TestNginx): Promise<H2> {
  const authority = `https://${SAMPLE_HOST}:${port}`;
  const address = { host: '127.0.0.1', port, servername: SAMPLE_HOST };
  const session = connect(authority, {
    // Megabytes: room for a whole upload that waits to be sent.
    maxSessionMemory: 64,
    createConnection: () => connectTls({ ...address, ca, ALPNProtocols: ['h2'] }),
  });
  await once(session, 'connect');
  return {
    protocol: session.alpnProtocol ?? '',
    send: (headers, body) => send(session, headers, body),
    close: () => new Promise((resolve) => session.close(resolve)),
    leave: () => session.destroy(),
  };
}

function send(
  session: ClientHttp2Session,
  headers: OutgoingHttpHeaders,
  body?: string | Buffer | Readable,
): H2Response {
  const stream = session.request(headers);
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (piece: string) => {
    text += piece;
  });
  const head = once(stream, 'response').then(([given]) => given as Record<string, unknown>);
  const ended = once(stream, 'close').then(() => undefined);
  head.catch(() => undefined);
  ended.catch(() => undefined);
  if (body instanceof Readable) body.pipe(stream);
  else stream.end(body);
  return {
    head,
    async until(pattern) {
      while (!pattern.test(text)) {
        if (stream.closed) throw new Error(`the response ended without ${String(pattern)}:\n${text}`);
        await Promise.race([once(stream, 'data'), ended]);
      }
      return text;
    },
    async whole() {
      await ended;
      return text;
    },
  };
}
