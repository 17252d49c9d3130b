import { afterEach, describe, expect, it, vi } from 'vitest';
import { openPost, openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { sendRaw } from '#testing/send-raw.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const ANN = 'correct horse battery';
const passcodes = [
  { name: 'ann', passcode: ANN },
  { name: 'ben', passcode: 'second of the two' },
];
const userHeader = 'x-forwarded-user';
const trustedProxies = ['127.0.0.1'];
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function serve(access: Parameters<typeof serveTestApp>[0]['access'], baseUrl = new URL('http://127.0.0.1:1/v1')) {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl }], access: access ?? {} });
  stops.push(bff.close);
  return bff.address;
}

async function sessionAt(address: string, headers: Record<string, string> = {}) {
  const response = await openRequest(`${address}/api/session`, { headers }).response;
  return JSON.parse((await response.whole()).bytes.toString());
}

async function statusAt(address: string, headers: Record<string, string> = {}) {
  const response = await openRequest(`${address}/api/config`, { headers }).response;
  await response.whole();
  return response.status;
}

async function signIn(address: string, passcode: string, headers: Record<string, string> = {}) {
  const response = await openPost(`${address}/api/session`, { passcode }, headers).response;
  await response.whole();
  const cookie = response.headers['set-cookie']?.find((one) => one.includes('lineup_session='));
  return { status: response.status, cookie, sent: cookie?.split(';')[0] ?? '' };
}

describe('a name that a proxy gives', () => {
  it('counts when the socket is a trusted proxy’s', async () => {
    const address = await serve({ userHeader, trustedProxies });
    expect(await sessionAt(address)).toEqual({ way: 'proxy', user: null });
    const named = await sessionAt(address, { 'X-Forwarded-USER': 'ann' });
    expect(named).toMatchObject({ way: 'proxy', user: { name: 'ann' }, config: { gateways: [{ id: 'default' }] } });
    expect(await statusAt(address, { [userHeader]: 'ann' })).toBe(200);
    expect(await statusAt(address)).toBe(401);
  });

  it.each([['10.0.0.0/8'], ['::1'], ['128.0.0.0/1']])(
    'is ignored from anybody else: only %s is trusted',
    async (range) => {
      const address = await serve({ userHeader, trustedProxies: [range] });
      expect(await statusAt(address, { [userHeader]: 'ann' })).toBe(401);
      // What the client says of its own address changes nothing.
      expect(await statusAt(address, { [userHeader]: 'ann', 'x-forwarded-for': '10.0.0.1' })).toBe(401);
    },
  );

  it('is ignored where no header is set', async () => {
    const address = await serve({ passcodes, trustedProxies });
    expect(await statusAt(address, { [userHeader]: 'ann' })).toBe(401);
  });

  it.each([
    ['two of them', 'x-forwarded-user: ann\r\nx-forwarded-user: admin\r\n'],
    ['two in different case', 'X-Forwarded-User: ann\r\nx-forwarded-user: admin\r\n'],
    ['a list', 'x-forwarded-user: ann, admin\r\n'],
    ['an empty one', 'x-forwarded-user:\r\n'],
    ['one with an underscore', 'x_forwarded_user: ann\r\n'],
    ['a name that is too long', `x-forwarded-user: ${'a'.repeat(257)}\r\n`],
    ['a control character', 'x-forwarded-user: ann\u0001\r\n'],
  ])('is refused: %s', async (_, header) => {
    const address = await serve({ userHeader, trustedProxies });
    const answer = await sendRaw(
      address,
      `GET /api/config HTTP/1.1\r\nhost: 127.0.0.1\r\n${header}connection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1.1 40[01] /);
    expect(answer).not.toContain('gateways');
  });

  it('wins over a session, and one that cannot be believed leaves nobody', async () => {
    const address = await serve({ passcodes, userHeader, trustedProxies });
    const { sent: cookie } = await signIn(address, ANN);
    expect(await sessionAt(address, { cookie })).toMatchObject({ way: 'passcode', user: { name: 'ann' } });
    expect(await sessionAt(address, { cookie, [userHeader]: 'cy' })).toMatchObject({
      way: 'proxy',
      user: { name: 'cy' },
    });
    expect(await sessionAt(address, { cookie, [userHeader]: 'a,b' })).toMatchObject({ user: null });
  });
});

describe('the address that attempts are counted by', () => {
  const failThrice = async (address: string, header: (index: number) => Record<string, string>) => {
    for (let attempt = 0; attempt < 3; attempt += 1) await signIn(address, 'a wrong one', header(attempt));
  };

  it('is the socket’s, whatever the client claims', async () => {
    const address = await serve({ passcodes });
    await failThrice(address, (index) => ({ 'x-forwarded-for': `198.51.100.${index}` }));
    expect((await signIn(address, ANN, { 'x-forwarded-for': '198.51.100.9' })).status).toBe(429);
  });

  it('is what a trusted proxy saw: one client does not block another, and cannot hide behind entries of its own', async () => {
    const address = await serve({ passcodes, trustedProxies });
    await failThrice(address, (index) => ({ 'x-forwarded-for': `203.0.113.${index}, 198.51.100.1` }));
    expect((await signIn(address, ANN, { 'x-forwarded-for': '203.0.113.9, 198.51.100.1' })).status).toBe(429);
    expect((await signIn(address, ANN, { 'x-forwarded-for': '198.51.100.2' })).status).toBe(200);
  });
});

describe('the cookie over https', () => {
  it('has the name and the attributes that browsers hold to, when a trusted proxy says that it is https', async () => {
    const https = { 'x-forwarded-proto': 'https' };
    const trusting = await serve({ passcodes, trustedProxies });
    const { cookie, sent } = await signIn(trusting, ANN, https);
    expect(cookie).toMatch(
      /^__Host-lineup_session=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(await statusAt(trusting, { ...https, cookie: sent })).toBe(200);
    // A plain one, which anybody on the way could have planted, does not count on https.
    expect(await statusAt(trusting, { ...https, cookie: sent.replace('__Host-', '') })).toBe(401);
    const other = await serve({ passcodes });
    expect((await signIn(other, ANN, https)).cookie).toMatch(/^lineup_session=/);
  });
});

describe('what runs', () => {
  const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
  const lanes = { lanes: [{ id: 'a', gateway: 'default', request }] };

  async function startChat(address: string, headers: Record<string, string>) {
    const response = await openPost(`${address}/api/chat`, lanes, headers).response;
    const text = await response.until(/data: 1\n\n/);
    return { response, id: /"id":"([0-9a-f]{32})"/.exec(text)?.[1] ?? '' };
  }

  async function serveChat() {
    const upstream = await startUpstream();
    stops.push(upstream.close);
    upstream.answer((_request, response) => response.write('data: 1\n\n'));
    return { upstream, address: await serve({ passcodes }, upstream.baseUrl) };
  }

  async function stop(address: string, id: string, cookie: string) {
    const response = await openPost(`${address}/api/chat/${id}/stop`, { lanes: ['a'] }, { cookie }).response;
    await response.whole();
    return response.status;
  }

  it('for a session ends with it, at the gateway too; what runs for another session goes on', async () => {
    const { upstream, address } = await serveChat();
    const [first, second] = [(await signIn(address, ANN)).sent, (await signIn(address, ANN)).sent];
    const own = await startChat(address, { cookie: first });
    const other = await startChat(address, { cookie: second });
    const out = await openRequest(`${address}/api/session`, { method: 'DELETE', headers: { cookie: first } }).response;
    expect(out.status).toBe(204);
    const { bytes, isWhole } = await own.response.whole();
    expect(isWhole).toBe(true);
    expect(laneEvents(bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'aborted' });
    await Promise.race([upstream.closed(0), upstream.closed(1)]);
    expect(await stop(address, other.id, second)).toBe(204);
    expect(laneEvents((await other.response.whole()).bytes.toString(), 'a').at(-1)?.data).toMatchObject({
      cause: 'aborted',
    });
  });

  it('is stopped by its own person alone, also at the same browser', async () => {
    const { address } = await serveChat();
    const browser = `lineup_caller=${'1'.repeat(32)}`;
    const ann = `${browser}; ${(await signIn(address, ANN)).sent}`;
    const ben = `${browser}; ${(await signIn(address, 'second of the two')).sent}`;
    const { response, id } = await startChat(address, { cookie: ann });
    expect(await stop(address, id, ben)).toBe(404);
    expect(await stop(address, id, browser)).toBe(401);
    expect(await stop(address, id, ann)).toBe(204);
    await response.whole();
  });
});
