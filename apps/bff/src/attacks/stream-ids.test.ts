import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLiveStreams } from '#relay/create-live-streams.ts';
import { openPost } from '#testing/open-request.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

const MINE = `lineup_caller=${'1'.repeat(32)}`;
const THEIRS = `lineup_caller=${'2'.repeat(32)}`;
const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
beforeEach(async () => {
  upstream = await startUpstream();
  upstream.answer((_request, response) => response.write('data: 1\n\n'));
  bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
});
afterEach(async () => {
  await bff.close();
  await upstream.close();
});

/** Starts a stream that does not end, and reads its id. */
async function start(cookie: string) {
  const lanes = [{ id: 'a', gateway: 'default', request }];
  const response = await openPost(`${bff.address}/api/chat`, { lanes }, { cookie }).response;
  const text = await response.until(/"id":"[0-9a-f]{32}"[\s\S]*data: 1/);
  return { response, id: /"id":"([0-9a-f]{32})"/.exec(text)?.[1] ?? '' };
}

async function stop(id: string, headers: Record<string, string>) {
  const response = await openPost(`${bff.address}/api/chat/${id}/stop`, { lanes: ['a'] }, headers).response;
  const text = (await response.whole()).bytes.toString();
  // Every answer has an id of its own.
  return { status: response.status, text: text.replace(/"requestId":"[0-9a-f]{32}"/, '') };
}

describe('S38 the id of a stream', () => {
  it('has 128 bits of chance', () => {
    const { add } = createLiveStreams();
    const owner = { id: 'o', isKnown: true, user: { name: 'everyone' } };
    const ids = Array.from({ length: 10_000 }, () => add({ owner, lanes: new Set(), end: () => undefined }).id);
    expect(new Set(ids).size).toBe(10_000);
    expect(ids.filter((id) => !/^[0-9a-f]{32}$/.test(id))).toEqual([]);
    for (const place of Array.from({ length: 32 }, (_, index) => index)) {
      // Each of the 16 digits comes about 625 times in each place; that one comes under 400 times has no chance to happen.
      const counts = Map.groupBy(ids, (id) => id[place]);
      expect(Math.min(...Array.from(counts.values(), ({ length }) => length))).toBeGreaterThan(400);
      expect(counts.size).toBe(16);
    }
  });

  it.each(['0'.repeat(32), 'constructor', '__proto__', '..%2f..', 'a', '%00', '*', 'undefined'])(
    'that is guessed, %s, is not found',
    async (id) => {
      const { response } = await start(MINE);
      expect((await stop(id, { cookie: MINE })).status).toBe(404);
      response.leave();
    },
  );

  it.each<[string, Record<string, string>]>([
    ['another caller', { cookie: THEIRS }],
    ['a caller without a cookie', {}],
    ['a caller with a forged cookie', { cookie: 'lineup_caller=admin' }],
    ['a caller with two cookies, the owner’s behind', { cookie: `${THEIRS}; ${MINE}` }],
  ])('of the stream of somebody else is not found by %s, and the stream goes on', async (_name, headers) => {
    const { response, id } = await start(MINE);
    const guessed = await stop('f'.repeat(32), headers);
    expect(await stop(id, headers)).toEqual(guessed);
    expect(guessed.status).toBe(404);
    expect((await stop(id, { cookie: MINE })).status).toBe(204);
    expect(await response.until(/"cause":"aborted"/)).toContain('event: end');
    await response.whole();
  });

  it('is worth nothing when its stream has ended', async () => {
    const { response, id } = await start(MINE);
    await stop(id, { cookie: MINE });
    await response.whole();
    expect((await stop(id, { cookie: MINE })).status).toBe(404);
  });
});
