import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setImmediate as turn } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDirectStream } from './create-direct-stream.ts';
import type { ByteStream } from './create-byte-stream.ts';

const FULL_BYTES = 1_000;

let outgoing: ServerResponse;
let incoming: Promise<IncomingMessage>;
let body: ByteStream;
let said: string[];
let close: () => void;
beforeEach(async () => {
  said = [];
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const request = get({ port, host: '127.0.0.1', agent: false });
  request.on('error', () => undefined);
  incoming = new Promise((resolve) => request.once('response', resolve));
  [, outgoing] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
  body = createDirectStream(outgoing, {
    fullBytes: FULL_BYTES,
    onRoom: () => said.push('room'),
    onCancel: () => said.push('cancel'),
    onWritten: (bytes) => said.push(`written ${Buffer.from(bytes).toString()}`),
  });
  close = () => {
    server.close();
    server.closeAllConnections();
  };
});
afterEach(() => close());

/** What the server adapter does with a body. */
async function carry(): Promise<void> {
  outgoing.writeHead(200).flushHeaders();
  const { done } = await body.stream.getReader().read();
  expect(done).toBe(true);
  outgoing.end();
}

async function readAll(): Promise<string> {
  let text = '';
  for await (const piece of await incoming) text += String(piece);
  return text;
}

describe('a body that is written to the response itself', () => {
  it('sends what came before the head, and what comes after it, in order', async () => {
    body.enqueue(Buffer.from('a'));
    const carried = carry();
    body.enqueue(Buffer.from('b'));
    body.close();
    const text = readAll();
    await carried;
    expect(await text).toBe('ab');
    expect(said).toEqual(['written a', 'room', 'written b', 'room']);
  });

  it('sends all of what was closed before the head', async () => {
    body.enqueue(Buffer.from('a'));
    body.enqueue(Buffer.from('b'));
    body.close();
    const text = readAll();
    await carry();
    expect(await text).toBe('ab');
  });

  it('holds its last bytes for the end of the response, with which they leave', async () => {
    outgoing.writeHead(200).flushHeaders();
    const over = body.stream.getReader().read();
    body.enqueue(Buffer.from('a'));
    await turn();
    expect(outgoing.socket?.writableCorked).toBe(0);
    body.enqueue(Buffer.from('b'));
    body.close();
    await over;
    await turn();
    expect(outgoing.socket?.writableCorked).toBe(1);
    const text = readAll();
    outgoing.end();
    expect(outgoing.socket?.writableCorked).toBe(0);
    expect(await text).toBe('ab');
  });

  it('counts what is not written yet against its room', async () => {
    body.enqueue(Buffer.alloc(FULL_BYTES - 1, 'a'));
    expect(body.room()).toBe(1);
    body.enqueue(Buffer.from('b'));
    expect(body.room()).toBe(0);
    body.close();
    const text = readAll();
    await carry();
    expect(await text).toHaveLength(FULL_BYTES);
    expect(body.room()).toBe(FULL_BYTES);
  });

  it('tells written nothing of what is lost with the connection', async () => {
    outgoing.writeHead(200).flushHeaders();
    const reader = body.stream.getReader();
    reader.read().catch(() => undefined);
    await incoming;
    outgoing.destroy();
    body.enqueue(Buffer.from('a'));
    await once(outgoing, 'close');
    await reader.cancel();
    expect(said.filter((word) => word !== 'room')).toEqual(['cancel']);
  });

  it('fails when it is read before the head has left', async () => {
    await expect(body.stream.getReader().read()).rejects.toThrow('before the head');
    expect(outgoing.headersSent).toBe(false);
  });
});
