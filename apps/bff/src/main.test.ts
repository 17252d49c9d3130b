import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost, openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { startProgram } from '#testing/start-program.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const KEY = 'sk-main-canary-5e1f';

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

const start = (env: Record<string, string>) => startProgram({ folder, env });

const open = (): Record<string, string> => ({
  GATEWAY_BASE_URL: upstream.baseUrl.href,
  API_KEY: KEY,
  PORT: '0',
  LOG_LEVEL: 'info',
});

describe('the program', () => {
  it('says one line with its address and its gateway, serves, and ends with 0 when told to', async () => {
    upstream.answer((_request, response) => response.end(`data: ${KEY}\n\n`));
    const { child, ended, address } = start(open());
    const base = await address();
    const health = await openRequest(`${base}/healthz`).response;
    expect((await health.whole()).bytes.toString()).toBe('{"status":"ok"}');
    const request = { model: 'm', messages: [{ role: 'user', content: '秘密' }] };
    const chat = await openPost(`${base}/api/chat`, { lanes: [{ id: 'a', gateway: 'default', request }] }).response;
    expect(laneEvents((await chat.whole()).bytes.toString(), 'a').at(1)?.data).toBe('sk-…');
    child.kill('SIGTERM');
    const { code, out, err } = await ended;
    expect(code).toBe(0);
    expect(out).toBe(`Lineup: ${base} (gateway: 127.0.0.1)\n`);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      expect.objectContaining({ route: '/api/chat', status: 200, ends: ['eof'] }),
      expect.objectContaining({ msg: 'shutting down' }),
    ]);
    expect(err).not.toMatch(/canary|秘密/);
  });

  it('tells running lanes at the second signal', async () => {
    upstream.answer((_request, response) => response.write('data: 1\n\n'));
    const { child, ended, address } = start(open());
    const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
    const chat = await openPost(`${await address()}/api/chat`, { lanes: [{ id: 'a', gateway: 'default', request }] })
      .response;
    await chat.until(/data: 1/);
    child.kill('SIGTERM');
    child.kill('SIGINT');
    expect(laneEvents((await chat.whole()).bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'shutdown' });
    expect((await ended).code).toBe(0);
  });

  it('lists everything that is wrong with its settings and ends with 1', async () => {
    writeFileSync(path.join(folder, '.env'), 'PROT=1\nPORT=x\n');
    const { code, out, err } = await start({ API_KEY: KEY }).ended;
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: [
        'Lineup cannot start:',
        '  PORT: must be a whole number from 0 to 65535',
        '  GATEWAY_BASE_URL: missing; a key is set, but not the gateway it is for',
        '  PROT: unknown setting in .env',
        '',
      ].join('\n'),
    });
  });

  it('says plainly that its port is taken', async () => {
    const { code, err } = await start({ ...open(), PORT: upstream.baseUrl.port }).ended;
    expect(code).toBe(1);
    expect(err).toContain(`PORT: ${upstream.baseUrl.port} on 127.0.0.1 is taken by another program`);
  });
});
