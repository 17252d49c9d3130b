import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hiddenRequest } from '#testing/hidden-request.ts';
import { openH2 } from '#testing/open-h2.ts';
import { sendUntilClosed } from '#testing/send-until-closed.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { type Smuggling, smugglingBattery } from '#testing/smuggling-battery.ts';
import { SAMPLE_HOST, startNginx, type TestNginx } from '#testing/start-nginx.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
let nginx: TestNginx;
beforeAll(async () => {
  upstream = await startUpstream();
  bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }], allowedHosts: [SAMPLE_HOST] });
  // What is left open by an upgrade that nobody takes is closed when it has been idle.
  bff.server.keepAliveTimeout = 1;
  nginx = await startNginx(bff.address);
});
afterAll(async () => {
  await nginx.close();
  await bff.close();
  await upstream.close();
});
afterEach(() => {
  upstream.seen.length = 0;
  bff.lines.length = 0;
});

async function openDirect(): Promise<Socket> {
  const socket = connect(Number(new URL(bff.address).port), '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

async function openProxied(): Promise<Socket> {
  const { port, ca } = nginx;
  const socket = connectTls({ host: '127.0.0.1', port, ca, servername: SAMPLE_HOST, ALPNProtocols: ['http/1.1'] });
  await once(socket, 'secureConnect');
  return socket;
}

const statuses = (answer: string) => [...answer.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));

/** What got past the parsers: answers, lines of the log about chats, requests that the gateway saw. */
async function attack(socket: Socket, { bytes }: Pick<Smuggling, 'bytes'>) {
  const answer = await sendUntilClosed(socket, bytes);
  const chats = bff.lines.filter((line) => line.includes('/api/chat'));
  return { answer, statuses: statuses(answer), chats, seen: upstream.seen.length };
}

describe.each([
  ['the BFF', openDirect, 'direct'],
  ['nginx in front of the BFF', openProxied, 'proxied'],
] as const)('a request that is hidden in another does not get past %s', (_name, open, way) => {
  it('although it does get through as one of its own', async () => {
    expect(await attack(await open(), { bytes: hiddenRequest(SAMPLE_HOST) })).toMatchObject({
      statuses: [200],
      seen: 1,
    });
  });

  it.each(smugglingBattery(SAMPLE_HOST))('$name', async (smuggling) => {
    const { answer, ...outcome } = await attack(await open(), smuggling);
    expect(outcome).toEqual({ statuses: smuggling[way], chats: [], seen: 0 });
    expect(answer).not.toMatch(/smuggled|X-Secret/i);
  });
});

describe('over HTTP/2', () => {
  it.each([
    ['more of a body than its length says', { 'content-length': 0 }],
    ['less of a body than its length says', { 'content-length': 10_000 }],
  ])('%s is refused', async (_name, headers) => {
    const h2 = await openH2(nginx);
    const response = h2.send(
      { ':method': 'POST', ':path': '/api/nothing', 'content-type': 'application/json', ...headers },
      hiddenRequest(SAMPLE_HOST),
    );
    const status = await response.head.then(
      (head) => head[':status'],
      () => 'reset',
    );
    expect(status).toBe(400);
    expect(upstream.seen.length).toBe(0);
    h2.leave();
  });
});
