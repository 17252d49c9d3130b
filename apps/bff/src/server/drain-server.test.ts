import { once } from 'node:events';
import { Agent, get, request as post } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { drainServer } from './drain-server.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const speech = { gateway: 'default', request: { model: 'm', input: 'x', voice: 'v' } };
const HOUR = 3_600_000;

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
beforeEach(async () => {
  upstream = await startUpstream();
  bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
});
afterEach(async () => {
  await bff.close();
  await upstream.close();
});

function drain(hurry = new AbortController().signal, { graceMs = HOUR, flushMs = HOUR } = {}): Promise<void> {
  return drainServer({ server: bff.server, endStreams: bff.deps.live.endAll, graceMs, flushMs, hurry });
}

const chat = () => openPost(`${bff.address}/api/chat`, { lanes: [{ id: 'a', gateway: 'default', request }] }).response;

describe('shutting down', () => {
  it('is done at once when nothing runs, kept-alive connections notwithstanding', async () => {
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      get(`${bff.address}/healthz`, { agent }, (response) => response.resume().once('end', resolve));
    });
    await expect(drain()).resolves.toBeUndefined();
    agent.destroy();
  });

  it('takes no new connection, and lets a running stream end by itself', async () => {
    let finish = (): void => undefined;
    upstream.answer((_request, response) => {
      response.write('data: 1\n\n');
      finish = () => response.end('data: 2\n\n');
    });
    const response = await chat();
    await response.until(/data: 1/);
    const drained = drain();
    const refused = await new Promise((resolve) => {
      const socket = connect(Number(new URL(bff.address).port), '127.0.0.1');
      socket.once('error', resolve);
      socket.once('connect', resolve);
    });
    expect(refused).toMatchObject({ code: 'ECONNREFUSED' });
    finish();
    const { bytes, isWhole } = await response.whole();
    expect(isWhole).toBe(true);
    expect(laneEvents(bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'eof', events: 2 });
    await drained;
  });

  it('is not held up by a connection that falls idle later', async () => {
    upstream.answer((_request, response) => response.write('data: 1\n\n'));
    bff.server.keepAliveTimeout = HOUR;
    const agent = new Agent({ keepAlive: true });
    const body = JSON.stringify({ lanes: [{ id: 'a', gateway: 'default', request }] });
    const running = new Promise<void>((resolve) => {
      const headers = { 'content-type': 'application/json' };
      const sent = post(`${bff.address}/api/chat`, { agent, method: 'POST', headers }, (response) => {
        response.resume().once('end', resolve);
      });
      sent.end(body);
    });
    await upstream.arrived(1);
    const hurry = new AbortController();
    const drained = drain(hurry.signal);
    hurry.abort();
    await running;
    await expect(drained).resolves.toBeUndefined();
    agent.destroy();
  });

  it.each([
    ['the grace is over', { graceMs: 20 }, false],
    ['it is hurried', {}, true],
  ])('ends running lanes with "shutdown" when %s', async (_name, limits, hurries) => {
    upstream.answer((_request, response) => response.write('data: 1\n\n'));
    const response = await chat();
    await response.until(/data: 1/);
    const hurry = new AbortController();
    const drained = drain(hurry.signal, limits);
    if (hurries) hurry.abort();
    const { bytes, isWhole } = await response.whole();
    expect(isWhole).toBe(true);
    expect(laneEvents(bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'shutdown', events: 1 });
    await Promise.all([drained, upstream.closed(0)]);
  });

  it('tells a speech request that its answer will not begin', async () => {
    upstream.answer(() => undefined);
    const { response } = openPost(`${bff.address}/api/speech`, speech);
    await upstream.arrived(1);
    const drained = drain(AbortSignal.abort());
    const { bytes, isWhole } = await (await response).whole();
    expect(isWhole).toBe(true);
    expect(JSON.parse(bytes.toString())).toMatchObject({ error: { code: 'shutting_down' } });
    await Promise.all([drained, upstream.closed(0)]);
  });

  it('tears audio that has begun', async () => {
    upstream.answer((_request, response) => response.write(Buffer.concat([Buffer.from('fLaC'), Buffer.alloc(100)])));
    const response = await openPost(`${bff.address}/api/speech`, speech).response;
    await response.until(/^fLaC/);
    const drained = drain(AbortSignal.abort());
    expect((await response.whole()).isWhole).toBe(false);
    await Promise.all([drained, upstream.closed(0)]);
  });

  it('cuts what does not end', async () => {
    const { hostname, port } = new URL(bff.address);
    const arrived = once(bff.server, 'request');
    const socket = connect(Number(port), hostname);
    const closed = once(socket, 'close');
    socket.write(
      `POST /api/chat HTTP/1.1\r\nhost: ${hostname}\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{`,
    );
    await arrived;
    await expect(drain(AbortSignal.abort(), { flushMs: 20 })).resolves.toBeUndefined();
    await closed;
  });
});
