import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openPost, openRequest, type OpenResponse } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { startProgram } from '#testing/start-program.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

const KEY = 'sk-life-canary-77aa';

let upstream: TestUpstream;
let folder: string;
beforeEach(async () => {
  upstream = await startUpstream();
  folder = mkdtempSync(path.join(tmpdir(), 'bff-'));
});
afterEach(async () => {
  await upstream.close();
  rmSync(folder, { recursive: true });
});

/** A program that is killed when the test fails before it has ended by itself. */
function start(env: Record<string, string> = {}, preload?: string) {
  const gateway = { GATEWAY_BASE_URL: upstream.baseUrl.href, API_KEY: KEY, PORT: '0', LOG_LEVEL: 'info' };
  const program = startProgram({ folder, env: { ...gateway, ...env }, ...(preload !== undefined && { preload }) });
  onTestFinished(() => void program.child.kill('SIGKILL'));
  return program;
}

function ask(base: string, { content = 'hi', headers = {} } = {}): Promise<OpenResponse> {
  const request = { model: 'm', messages: [{ role: 'user', content }] };
  return openPost(`${base}/api/chat`, { lanes: [{ id: 'a', gateway: 'default', request }] }, headers).response;
}

async function lastEvent(response: OpenResponse): Promise<unknown> {
  return laneEvents((await response.whole()).bytes.toString(), 'a').at(-1)?.data;
}

/** Answers one piece at once and the rest when it is told to. */
function answerInTwo(): { finish: () => void } {
  const held = { finish: (): void => undefined };
  upstream.answer((_request, response) => {
    response.write('data: 1\n\n');
    held.finish = () => response.end('data: 2\n\n');
  });
  return { finish: () => held.finish() };
}

async function tryToConnect(base: string): Promise<unknown> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1');
  onTestFinished(() => void socket.destroy());
  const [outcome] = await Promise.race([
    once(socket, 'connect').then(() => ['connected']),
    once(socket, 'error'),
  ]).catch((error: unknown) => [error]);
  return outcome;
}

describe('SIGTERM', () => {
  it('takes no new connection, lets the running stream end whole, and then ends with 0', async () => {
    const held = answerInTwo();
    const { child, ended, address, logged } = start();
    const base = await address();
    const chat = await ask(base);
    await chat.until(/data: 1/);
    child.kill('SIGTERM');
    await logged(/shutting down/);
    expect(await tryToConnect(base)).toMatchObject({ code: 'ECONNREFUSED' });
    held.finish();
    expect(await lastEvent(chat)).toMatchObject({ cause: 'eof', events: 2 });
    expect(await ended).toMatchObject({ code: 0 });
  });

  it('tells what is still running after DRAIN_SECONDS that the server shuts down', async () => {
    answerInTwo();
    const { child, ended, address } = start({ DRAIN_SECONDS: '0' });
    const chat = await ask(await address());
    await chat.until(/data: 1/);
    child.kill('SIGTERM');
    expect(await lastEvent(chat)).toMatchObject({ cause: 'shutdown', events: 1 });
    expect(await ended).toMatchObject({ code: 0 });
  });
});

describe('SIGKILL', () => {
  it('breaks the stream visibly and frees the port: the next start on it serves', async () => {
    answerInTwo();
    const first = start();
    const base = await first.address();
    const chat = await ask(base);
    await chat.until(/data: 1/);
    first.child.kill('SIGKILL');
    const { bytes, isWhole } = await chat.whole();
    expect(isWhole).toBe(false);
    expect(bytes.toString()).not.toMatch(/event: end/);
    await first.ended;
    upstream.answer((_request, response) => response.end('data: 1\n\n'));
    const second = start({ PORT: new URL(base).port });
    expect(await lastEvent(await ask(await second.address()))).toMatchObject({ cause: 'eof' });
  });
});

describe('a defect that nobody catches', () => {
  it.each([
    ['an exception', 'uncaught exception', "() => { throw new Error('a defect') }"],
    ['a rejection', 'unhandled rejection', "() => { void Promise.reject(new Error('a defect')) }"],
  ])('is logged and leaves the others running: %s', async (_name, words, defect) => {
    const held = answerInTwo();
    const { child, address, logged } = start({}, `process.on('SIGUSR2', ${defect})`);
    const base = await address();
    const running = await ask(base);
    await running.until(/data: 1/);
    child.kill('SIGUSR2');
    await logged(new RegExp(`a defect.*${words}`));
    held.finish();
    expect(await lastEvent(running)).toMatchObject({ cause: 'eof', events: 2 });
    upstream.answer((_request, response) => response.end('data: 1\n\n'));
    expect(await lastEvent(await ask(base))).toMatchObject({ cause: 'eof' });
  });
});

describe('a start that cannot serve everything', () => {
  it('offers the built-in demo when nothing is configured', async () => {
    const program = startProgram({ folder, env: { PORT: '0', SCAN_LOCAL_GATEWAYS: 'no' } });
    onTestFinished(() => void program.child.kill('SIGKILL'));
    expect(await models(await program.address())).toMatchObject({
      gateways: [{ id: 'default', models: expect.arrayContaining([expect.objectContaining({ kind: 'chat' })]) }],
    });
  });

  async function models(base: string): Promise<unknown> {
    const { bytes } = await (await openRequest(`${base}/api/models`).response).whole();
    return JSON.parse(bytes.toString());
  }

  it.each([
    ['a key that the gateway refuses', 'gateway_auth'],
    ['a gateway that cannot be reached', 'gateway_unreachable'],
  ])('stays up and says so: %s', async (_name, code) => {
    upstream.answer((_request, response) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end('{"error":{"message":"Incorrect API key provided"}}');
    });
    const env = code === 'gateway_unreachable' ? { GATEWAY_BASE_URL: 'http://127.0.0.1:1/v1' } : {};
    const base = await start(env).address();
    expect(await models(base)).toMatchObject({ gateways: [{ id: 'default', models: [], error: { code } }] });
    await ask(base).then((response) => response.whole());
    expect((await openRequest(`${base}/readyz`).response).status).toBe(200);
  });
});

describe('the log', () => {
  const HOSTILE = 'a\r\n{"level":60}\u2028\u001B[31m\u0085';

  it('has one line for each request, whatever is in it, under the id that the response and the gateway have', async () => {
    upstream.answer((_request, response) => response.end('data: 1\n\n'));
    const { child, ended, address } = start();
    const base = await address();
    const headers = { 'user-agent': '\u009B31mred', 'x-request-id': 'bad id\u0085forged' };
    const chat = await ask(base, { content: HOSTILE, headers });
    await chat.whole();
    await (await openRequest(`${base}/api/%0d%0aforged%E2%80%A8`).response).whole();
    child.kill('SIGTERM');
    const lines = (await ended).err.split(/[\n\r\u0085\u2028]/).slice(0, -1);
    const id = chat.headers['x-request-id'];
    expect(id).toMatch(/^[0-9a-f]{32}$/);
    // A response can be there before its line.
    const parsed: unknown[] = lines.map((line) => JSON.parse(line));
    expect(parsed).toHaveLength(3);
    expect(parsed).toContainEqual(expect.objectContaining({ requestId: id, route: '/api/chat', status: 200 }));
    expect(parsed).toContainEqual(expect.objectContaining({ msg: 'request', route: '/api/*', status: 404 }));
    expect(parsed).toContainEqual(expect.objectContaining({ msg: 'shutting down' }));
    expect(lines.join('')).not.toContain('red');
    expect(upstream.seen.at(-1)?.headers['x-request-id']).toBe(id);
  });

  it('has what people send only where LOG_CONTENT says so, with a warning, and still no key', async () => {
    upstream.answer((_request, response) => response.end('data: 1\n\n'));
    const { child, ended, address } = start({ LOG_CONTENT: 'yes' });
    const chat = await ask(await address(), { content: `${HOSTILE}${KEY}` });
    await chat.whole();
    child.kill('SIGTERM');
    const { err } = await ended;
    const lines = err.split(/[\n\r\u0085\u2028]/).slice(0, -1);
    const parsed: unknown[] = lines.map((line) => JSON.parse(line));
    const about = { requestId: chat.headers['x-request-id'], gateway: 'default', route: 'chat', msg: 'content' };
    expect(parsed[0]).toMatchObject({ level: 40, msg: expect.stringContaining('LOG_CONTENT is on') });
    expect(parsed).toContainEqual(
      expect.objectContaining({ ...about, content: expect.stringContaining('\\r\\n{\\"level\\":60}') }),
    );
    expect(parsed).toContainEqual(expect.objectContaining({ ...about, cause: 'eof', bytes: 9 }));
    expect(err).not.toContain(KEY);
  });
});
