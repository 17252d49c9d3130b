import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const lanesOf = (...ids: string[]) => ({ lanes: ids.map((id) => ({ id, gateway: 'default', request })) });

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

/** Starts lanes and reads their stream id and the cookie that came with it. */
async function start(lanes: readonly string[], headers: Record<string, string> = {}) {
  const response = await openPost(`${bff.address}/api/chat`, lanesOf(...lanes), headers).response;
  const text = await response.until(/"id":"[0-9a-f]{32}"/);
  const id = /"id":"([0-9a-f]{32})"/.exec(text)?.[1] ?? '';
  const cookie = response.headers['set-cookie']?.[0]?.split(';')[0];
  return { response, id, cookie };
}

async function stop(id: string, lanes: readonly string[], headers: Record<string, string> = {}) {
  const response = await openPost(`${bff.address}/api/chat/${id}/stop`, { lanes }, headers).response;
  const { bytes } = await response.whole();
  return { status: response.status, text: bytes.toString() };
}

describe('F35: POST /api/chat/{id}/stop', () => {
  it('ends a lane before the gateway has answered: the gateway sees it, the others go on', async () => {
    const releases: (() => void)[] = [];
    upstream.answer((_request, response) => releases.push(() => response.end('data: 1\n\n')));
    const { response, id } = await start(['a', 'b']);
    await upstream.arrived(2);
    expect(await stop(id, ['a'])).toEqual({ status: 204, text: '' });
    await Promise.race([upstream.closed(0), upstream.closed(1)]);
    for (const release of releases) release();
    const { bytes } = await response.whole();
    expect(laneEvents(bytes.toString(), 'a')).toEqual([
      { name: 'end', data: { cause: 'aborted', events: 0, bytes: 0, comments: 0 } },
    ]);
    expect(laneEvents(bytes.toString(), 'b').at(-1)?.data).toMatchObject({ cause: 'eof', events: 1 });
  });

  it('ends a lane in the middle of its stream, with all that was read before', async () => {
    upstream.answer((_request, response) => response.write('data: 1\n\ndata: 2\n\n'));
    const { response, id } = await start(['a']);
    await response.until(/data: 2\n\n/);
    expect((await stop(id, ['a'])).status).toBe(204);
    await upstream.closed(0);
    const { bytes, isWhole } = await response.whole();
    expect(isWhole).toBe(true);
    expect(laneEvents(bytes.toString(), 'a').map(({ data }) => data)).toEqual([
      expect.anything(),
      '1',
      '2',
      { cause: 'aborted', events: 2, bytes: 18, comments: 0 },
    ]);
  });

  it('may come twice, and for a lane that has ended', async () => {
    upstream.answer((_request, response) => response.write('data: 1\n\n'));
    const { response, id } = await start(['a', 'b']);
    expect((await stop(id, ['a'])).status).toBe(204);
    expect((await stop(id, ['a'])).status).toBe(204);
    response.leave();
  });

  it('finds no stream that is over, or never was', async () => {
    upstream.answer((_request, response) => response.end('{}'));
    const { response, id } = await start(['a']);
    await response.whole();
    for (const one of [id, '0'.repeat(32), 'x', '../config']) expect((await stop(one, ['a'])).status).toBe(404);
  });

  it('names a lane that the stream does not have', async () => {
    upstream.answer(() => undefined);
    const { response, id } = await start(['a']);
    const answer = await stop(id, ['a', 'z']);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('lanes.1: no such lane in this stream');
    response.leave();
  });

  it('is for the caller of the stream only, known by a cookie that scripts cannot read', async () => {
    upstream.answer(() => undefined);
    const { response, id, cookie = '' } = await start(['a']);
    expect(response.headers['set-cookie']).toEqual([
      expect.stringMatching(/^lineup_caller=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect((await stop(id, ['a'], { cookie: `lineup_caller=${'1'.repeat(32)}` })).status).toBe(404);
    expect((await stop(id, ['a'], { cookie })).status).toBe(204);
    await response.whole();
  });

  it('needs the cookie when the stream was started with it, and sets none again', async () => {
    upstream.answer(() => undefined);
    const cookie = `lineup_caller=${'2'.repeat(32)}`;
    const { response, id } = await start(['a'], { cookie });
    expect(response.headers['set-cookie']).toBeUndefined();
    expect((await stop(id, ['a'])).status).toBe(404);
    expect((await stop(id, ['a'], { cookie: 'lineup_caller=forged' })).status).toBe(404);
    expect((await stop(id, ['a'], { cookie })).status).toBe(204);
    await response.whole();
  });
});
