import type { Socket } from 'node:net';
import tls from 'node:tls';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DispatchControl } from '#gateway/dispatch.ts';
import { makeCertificate } from '#testing/make-certificate.ts';
import { startRawGateway } from '#testing/start-raw-gateway.ts';
import { createUploadBody } from './create-upload-body.ts';
import { createUploadConnection } from './create-upload-connection.ts';
import { createUploadDispatch } from './create-upload-dispatch.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const closings: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** Sends an upload that never ends and logs what is told of it. `onData` may hold the answer. */
function upload(baseUrl: URL, onData: (control: DispatchControl) => void = () => undefined) {
  const log: string[] = [];
  const over = Promise.withResolvers<void>();
  const started = Promise.withResolvers<DispatchControl>();
  const body = createUploadBody({ maxBytes: 1_000, onRoom: () => undefined });
  body.push(Buffer.from('sound'));
  const connection = createUploadConnection(baseUrl, () => undefined);
  const request = { origin: baseUrl.origin, path: '/v1/x', method: 'POST', headers: { 'user-agent': 'us' } };
  createUploadDispatch(connection, body)(request, {
    onRequestStart(control) {
      log.push('start');
      started.resolve(control);
    },
    onRequestSent: () => log.push('sent'),
    onResponseStart: (_control, status, headers) => log.push(`head ${status} ${JSON.stringify(headers)}`),
    onResponseData(control, chunk) {
      log.push(`data ${chunk.toString()}`);
      onData(control);
    },
    onResponseEnd() {
      log.push('end');
      over.resolve();
    },
    onResponseError(_control, error) {
      log.push(`error ${'code' in error ? String(error.code) : error.message}`);
      over.resolve();
    },
  });
  closings.push(async () => connection.end('aborted'));
  return { log, body, connection, over: over.promise, started: started.promise };
}

async function startGateway(onRequest: (socket: Socket, head: string) => void): Promise<URL> {
  const gateway = await startRawGateway((socket) => socket.once('data', (head) => onRequest(socket, head.toString())));
  closings.push(gateway.close);
  return gateway.baseUrl;
}

describe('an answer to an upload', () => {
  it('is told while the upload is going on, without what comes before it, and each of its headers by itself', async () => {
    let head = '';
    const hints = 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n';
    const baseUrl = await startGateway((socket, given) => {
      head = given;
      socket.write(`${hints}HTTP/1.1 413 No\r\nx-request-id: a\r\nx-request-id: b\r\ncontent-length: 2\r\n\r\nno`);
    });
    const { log, over } = upload(baseUrl);
    await over;
    expect(log).toEqual(['start', 'head 413 {"x-request-id":["a","b"],"content-length":["2"]}', 'data no', 'end']);
    expect(head).toMatch(/^POST \/v1\/x HTTP\/1\.1\r\n/);
    expect(head.toLowerCase()).toContain(`\r\nhost: ${baseUrl.host}\r\n`);
    expect(head.toLowerCase()).toContain('\r\nconnection: keep-alive\r\n');
    expect(head.toLowerCase()).toContain('\r\nuser-agent: us\r\n');
  });

  it.each([
    ['ends', (socket: Socket) => void socket.end('1\r\nb\r\n')],
    ['is no HTTP any more', (socket: Socket) => void socket.write('1\r\nb\r\nno size\r\n')],
  ])('that is held back when it breaks off loses nothing that has come: its connection %s', async (_, breakOff) => {
    let gateway: Socket | undefined;
    const baseUrl = await startGateway((socket) => {
      gateway = socket;
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n');
    });
    const { log, over } = upload(baseUrl, (control) => {
      control.pause();
      if (gateway !== undefined) breakOff(gateway);
      gateway = undefined;
    });
    await over;
    expect(log.slice(2)).toEqual(['data a', 'data b', expect.stringMatching(/^error (?:ECONNRESET|HPE_)/)]);
  });

  it('that has come whole is whole, whatever comes behind it while it is held back', async () => {
    let gateway: Socket | undefined;
    const baseUrl = await startGateway((socket) => {
      gateway = socket;
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\na');
    });
    const { log, over } = upload(baseUrl, (control) => {
      control.pause();
      // The connection is closed over the words that are no answer.
      gateway?.once('close', () => control.resume()).write('bno answer\r\n\r\n');
      gateway = undefined;
    });
    await over;
    expect(log.slice(2)).toEqual(['data a', 'data b', 'end']);
  });

  it('that is held back before it begins is told, and no byte of it before it goes on', async () => {
    let gateway: Socket | undefined;
    const baseUrl = await startGateway((socket) => {
      gateway = socket;
    });
    const { log, over, started } = upload(baseUrl);
    const control = await started;
    control.pause();
    await vi.waitUntil(() => gateway);
    gateway?.write('HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na');
    await vi.waitUntil(() => log.length === 2);
    await new Promise((resolve) => setImmediate(resolve));
    expect(log).toEqual(['start', 'head 200 {"content-length":["1"]}']);
    control.resume();
    await over;
    expect(log.slice(2)).toEqual(['data a', 'end']);
  });

  it('ends with the error of a handler that fails', async () => {
    const baseUrl = await startGateway((socket) =>
      socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n'),
    );
    const { log, over } = upload(baseUrl, () => {
      throw new Error('defect');
    });
    await over;
    expect(log.slice(2)).toEqual(['data a', 'error defect']);
  });

  it('that would be another protocol is none', async () => {
    const baseUrl = await startGateway((socket) =>
      socket.write('HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'),
    );
    const { log, over } = upload(baseUrl);
    await over;
    expect(log).toEqual(['start', 'error UPGRADED']);
  });

  it('whose head has no end is broken off', async () => {
    const baseUrl = await startGateway((socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`));
    const { log, over } = upload(baseUrl);
    await over;
    expect(log).toEqual(['start', 'error HPE_HEADER_OVERFLOW']);
  });
});

describe('an upload', () => {
  it('that is over before it is connected sends nothing', async () => {
    const closed = Promise.withResolvers<void>();
    let received = 0;
    const gateway = await startRawGateway((socket) => {
      socket.on('data', (piece: Buffer) => {
        received += piece.length;
      });
      socket.once('close', closed.resolve);
    });
    closings.push(gateway.close);
    const { body, started } = upload(gateway.baseUrl);
    void started.then((control) => control.abort(new Error('stopped')));
    body.drop();
    await closed.promise;
    expect(received).toBe(0);
  });

  it('to nobody is told to have reached nobody', async () => {
    const gateway = await startRawGateway(() => undefined);
    await gateway.close();
    const { log, over } = upload(gateway.baseUrl);
    await over;
    expect(log).toEqual(['error ECONNREFUSED']);
  });

  it('is told to be sent when the gateway has been given all of it', async () => {
    const baseUrl = await startGateway(() => undefined);
    const { log, body } = upload(baseUrl);
    body.finish(Buffer.from('tail'));
    await vi.waitUntil(() => log.includes('sent'));
    expect(log).toEqual(['start', 'sent']);
    expect(body.isBehind()).toBe(false);
  });

  it('over an encrypted connection is heard, and is reset beneath it', async () => {
    const { certificate, key } = makeCertificate('localhost');
    const trusted = tls.getCACertificates('default');
    tls.setDefaultCACertificates([...trusted, certificate]);
    const failure = Promise.withResolvers<unknown>();
    const server = tls.createServer({ cert: certificate, key }, (socket) => {
      socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n'));
      socket.once('error', failure.resolve);
      socket.once('end', () => failure.reject(new Error('the connection was closed in the usual way')));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closings.push(
      async () => tls.setDefaultCACertificates(trusted),
      () => new Promise((resolve) => server.close(() => resolve())),
    );
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const { log, connection } = upload(new URL(`https://localhost:${port}/v1`));
    await vi.waitUntil(() => log.includes('data a') || log.some((line) => line.startsWith('error')));
    expect(log).toEqual(['start', 'head 200 {"transfer-encoding":["chunked"]}', 'data a']);
    connection.end('aborted');
    expect(await failure.promise).toMatchObject({ code: 'ECONNRESET' });
  });
});
