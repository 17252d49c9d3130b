import { beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '#testing/create-test-app.ts';
import { postJson } from '#testing/post-json.ts';

const ANN = 'correct horse battery';
const BEN = 'second of the two';
const passcodes = [
  { name: 'ann', passcode: ANN },
  { name: 'ben', passcode: BEN },
];
const gateways = [{ id: 'default', baseUrl: new URL('http://127.0.0.1:1/v1') }];
const local = { host: '127.0.0.1:8787' };
const HOUR = 3_600_000;

type Options = Partial<Parameters<typeof createTestApp>[0]>;

/** The app on clocks that only the test moves, as one browser uses it: it keeps its cookies. */
function start(options: Options = {}) {
  let [now, clock] = [Date.UTC(2026, 0, 1), 0];
  const test = createTestApp({
    gateways,
    access: { passcodes },
    now: () => now,
    ...options,
    deps: { ...options.deps, clock: () => clock },
  });
  const call = (method: string, path: string, headers: Record<string, string> = {}) =>
    test.request(path, { method, headers: { ...local, ...headers } });
  return {
    ...test,
    call,
    signIn: (passcode: string, headers: Record<string, string> = {}) =>
      test.request('/api/session', postJson({ passcode }, headers)),
    pass(ms: number) {
      now += ms;
      clock += ms;
    },
  };
}

/** The session of a response as the browser sends it back. */
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .find((cookie) => /^(__Host-)?lineup_session=/.test(cookie))
    ?.split(';')[0] ?? '';

async function signedIn(app: ReturnType<typeof start>, passcode = ANN): Promise<string> {
  return cookieOf(await app.signIn(passcode));
}

describe('a server without a login', () => {
  it('says so, and tells everybody its config', async () => {
    const app = start({ access: {} });
    const config = await (await app.call('GET', '/api/config')).json();
    expect(config).toHaveProperty('gateways.0.id', 'default');
    expect(await (await app.call('GET', '/api/session')).json()).toEqual({ way: 'open', user: null, config });
    expect((await app.signIn(ANN)).status).toBe(404);
  });
});

describe('a server with passcodes, and nobody signed in', () => {
  it.each([
    ['GET', '/api/config'],
    ['GET', '/api/models'],
    ['POST', '/api/chat'],
    ['POST', `/api/chat/${'0'.repeat(32)}/stop`],
    ['POST', '/api/speech'],
    ['POST', '/api/transcriptions'],
    ['PUT', '/api/config'],
    ['GET', '/api/nothing'],
    ['GET', '/api'],
    ['GET', '/api/session/'],
    ['GET', '/api/session/x'],
    ['GET', '/api//session'],
    ['GET', '/api/%73ession/x'],
  ])('%s %s: 401, kept by nobody', async (method, path) => {
    const response = await start().call(method, path);
    expect(response.status).toBe(401);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await response.json()).toEqual({
      error: { code: 'unauthorized', message: 'Nobody is signed in.', requestId: expect.any(String), retryable: false },
    });
  });

  it('says that a passcode is needed, that it lives, and nothing else', async () => {
    const app = start();
    expect(await (await app.call('GET', '/api/session')).json()).toEqual({ way: 'passcode', user: null });
    expect(await (await app.call('GET', '/healthz')).json()).toEqual({ status: 'ok' });
  });

  it('takes a sign-out for done', async () => {
    expect((await start().call('DELETE', '/api/session')).status).toBe(204);
  });
});

describe('signing in', () => {
  it('gives a session in a cookie that no script and no other site ever has', async () => {
    const app = start();
    const response = await app.signIn(ANN);
    expect(await response.json()).toEqual({ way: 'passcode', user: { name: 'ann' } });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.getSetCookie()).toContainEqual(
      expect.stringMatching(/^lineup_session=1\.[\w-]+\.[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/),
    );
    const cookie = cookieOf(response);
    const config = await app.call('GET', '/api/config', { cookie });
    expect(config.status).toBe(200);
    const session = await app.call('GET', '/api/session', { cookie });
    expect(await session.json()).toEqual({ way: 'passcode', user: { name: 'ann' }, config: await config.json() });
  });

  it('takes every passcode for the one whose it is', async () => {
    expect(await (await start().signIn(BEN)).json()).toMatchObject({ user: { name: 'ben' } });
  });

  it('gives a new session each time, and ends the one before', async () => {
    const app = start();
    const first = await signedIn(app);
    const second = cookieOf(await app.signIn(ANN, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await app.call('GET', '/api/config', { cookie: first })).status).toBe(401);
    expect((await app.call('GET', '/api/config', { cookie: second })).status).toBe(200);
  });

  it('never takes over a session that somebody else put there', async () => {
    const app = start();
    const planted = `lineup_session=1.${'A'.repeat(40)}.${'A'.repeat(43)}`;
    expect(cookieOf(await app.signIn(ANN, { cookie: planted }))).not.toBe(planted);
  });

  it.each([
    ['{"passcode":""}', 400],
    ['{}', 400],
    ['{"passcode":5}', 400],
    [`{"passcode":"${ANN}","remember":true}`, 400],
    [JSON.stringify({ passcode: 'x'.repeat(1_025) }), 400],
    [JSON.stringify({ passcode: 'x'.repeat(10_000) }), 413],
    ['passcode', 400],
  ])('refuses a body of another form: %s', async (body, status) => {
    expect((await start().request('/api/session', postJson(body))).status).toBe(status);
  });

  it.each<[Record<string, string>, number]>([
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
  ])('refuses what another site sends: %o', async (headers, status) => {
    const app = start();
    const response = await app.signIn(ANN, headers);
    expect(response.status).toBe(status);
    expect(cookieOf(response)).toBe('');
    const cookie = await signedIn(app);
    expect((await app.call('DELETE', '/api/session', { origin: 'https://evil.example', cookie })).status).toBe(403);
    expect((await app.call('GET', '/api/config', { cookie })).status).toBe(200);
  });
});

describe('a wrong passcode', () => {
  it('is refused, and from the third on with the time to wait', async () => {
    const app = start();
    const answers = [];
    for (let attempt = 0; attempt < 3; attempt += 1) answers.push(await app.signIn('a wrong one'));
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    expect(answers.map(({ headers }) => headers.get('retry-after'))).toEqual([null, null, '2']);
    expect(await answers[2]?.json()).toEqual({
      error: {
        code: 'wrong_passcode',
        message: expect.any(String),
        requestId: expect.any(String),
        retryable: false,
        retryAfterSeconds: 2,
      },
    });
  });

  it('makes everybody at this address wait, also who knows the right one, until it is over', async () => {
    const app = start();
    for (let attempt = 0; attempt < 3; attempt += 1) await app.signIn('a wrong one');
    const waiting = await app.signIn(ANN);
    expect(waiting.status).toBe(429);
    expect(await waiting.json()).toMatchObject({ error: { code: 'too_many_requests', retryAfterSeconds: 2 } });
    expect(waiting.headers.get('retry-after')).toBe('2');
    expect(cookieOf(waiting)).toBe('');
    app.pass(2_000);
    expect((await app.signIn(ANN)).status).toBe(200);
  });

  it('does not end the session of anybody', async () => {
    const app = start();
    const cookie = await signedIn(app);
    for (let attempt = 0; attempt < 50; attempt += 1) await app.signIn('a wrong one');
    expect((await app.call('GET', '/api/config', { cookie })).status).toBe(200);
  });

  it('is logged with where it came from, and no passcode ever is', async () => {
    const app = start();
    await app.signIn('canary-of-the-wrong');
    await app.signIn(ANN);
    expect(app.lines.map((line) => JSON.parse(line))).toContainEqual(
      expect.objectContaining({ client: '', result: 'wrong', msg: 'sign-in refused' }),
    );
    expect(app.lines.join('')).not.toMatch(/canary|correct horse/);
  });
});

describe('a session', () => {
  let app: ReturnType<typeof start>;
  let cookie: string;
  beforeEach(async () => {
    app = start();
    cookie = await signedIn(app);
  });

  const config = (headers: Record<string, string>) => app.call('GET', '/api/config', headers);

  it('is never logged', async () => {
    await config({ cookie });
    await app.call('DELETE', '/api/session', { cookie });
    expect(app.lines).toHaveLength(3);
    expect(app.lines.join('')).not.toContain(cookie.slice(20, 60));
  });

  it('is written again at most once a minute', async () => {
    app.pass(59_000);
    expect(cookieOf(await config({ cookie }))).toBe('');
    app.pass(1_000);
    const renewed = cookieOf(await config({ cookie }));
    expect(renewed).toMatch(/^lineup_session=/);
    app.pass(11.99 * HOUR);
    expect((await config({ cookie })).status).toBe(401);
    expect((await config({ cookie: renewed })).status).toBe(200);
  });

  it('ends after 12 hours without a request', async () => {
    app.pass(12 * HOUR);
    expect((await config({ cookie })).status).toBe(401);
  });

  it('ends when it is signed out, wherever a copy of its cookie is; that of another browser goes on', async () => {
    const other = await signedIn(app);
    const response = await app.call('DELETE', '/api/session', { cookie });
    expect(response.status).toBe(204);
    expect(response.headers.getSetCookie()).toContainEqual(
      'lineup_session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict',
    );
    expect((await config({ cookie })).status).toBe(401);
    expect((await config({ cookie: other })).status).toBe(200);
  });

  it('outlives a restart, and no change of the passcodes', async () => {
    expect((await start().call('GET', '/api/config', { cookie })).status).toBe(200);
    const changed = start({ access: { passcodes: [{ name: 'ann', passcode: 'another passcode' }] } });
    expect((await changed.call('GET', '/api/config', { cookie })).status).toBe(401);
  });

  it.each<[string, (cookie: string) => string]>([
    ['twice', (cookie) => `${cookie}; ${cookie}`],
    ['beside another of the same name', (cookie) => `lineup_session=x; ${cookie}`],
    ['under the name for https', (cookie) => `__Host-${cookie}`],
    ['shortened', (cookie) => cookie.slice(0, -1)],
    ['in upper case', (cookie) => cookie.toUpperCase()],
  ])('is none when its cookie comes %s', async (_, change) => {
    expect((await config({ cookie: change(cookie) })).status).toBe(401);
  });
});
