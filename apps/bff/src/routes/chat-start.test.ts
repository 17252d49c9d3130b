import type { StartMode } from '@lineup/shared/chat/start-mode.ts';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPost, openRequest } from '#testing/open-request.ts';
import { readEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

let upstream: TestUpstream;
let bff: Awaited<ReturnType<typeof serveTestApp>>;
let isDraining: boolean;
/** The requests that the gateway is answering, and the most that it ever was at once. */
let open: ServerResponse[];
let most: number;

beforeEach(async () => {
  upstream = await startUpstream();
  isDraining = false;
  bff = await serveTestApp({
    gateways: [
      { id: 'default', baseUrl: upstream.baseUrl },
      { id: 'nobody', baseUrl: new URL('http://127.0.0.1:1/v1') },
    ],
    deps: { isDraining: () => isDraining },
  });
  open = [];
  most = 0;
  upstream.answer((_request, response) => {
    open.push(response);
    most = Math.max(most, open.length);
    response.once('close', () => open.splice(open.indexOf(response), 1));
  });
});
afterEach(async () => {
  await bff.close();
  await upstream.close();
});

/** Sends one lane for each letter; `x` is one that nobody answers. */
async function send({ lanes, start }: { lanes: string; start?: StartMode }) {
  const body = {
    lanes: Array.from(lanes, (id) => ({
      id,
      gateway: id === 'x' ? 'nobody' : 'default',
      request: { model: id, messages: [{ role: 'user', content: 'hi' }] },
    })),
    ...(start !== undefined && { start }),
  };
  return openPost(`${bff.address}/api/chat`, body).response;
}

const oneByOne: StartMode = { mode: 'one_by_one' };
const atMost = (count: number): StartMode => ({ mode: 'at_most', count });

/** Ends the oldest request that the gateway is answering. */
const answerOne = (): void => void open[0]?.end('{}');

/** The lanes whose requests reached the gateway, in their order. */
async function reached(): Promise<string> {
  // Whatever was to be opened has been opened when the server has served another request.
  await (await openRequest(`${bff.address}/api/config`).response).whole();
  const bodies = await Promise.all(upstream.seen.map(({ body }) => body));
  return bodies.map((body) => (JSON.parse(String(body)) as { model: string }).model).join('');
}

const marks = (text: string, lane: string): string[] =>
  readEvents(text)
    .filter((event) => event.lane === lane)
    .map(({ name, data }) => (name === 'end' ? (JSON.parse(data) as { cause: string }).cause : name));

describe('how many lanes of one send are open at once', () => {
  it.each([
    ['all, without a word', 'abcd', undefined, 4],
    ['all together', 'abcd', { mode: 'together' } as const, 4],
    ['one by one', 'abc', oneByOne, 1],
    ['at most two', 'abcde', atMost(2), 2],
    ['at most as many as there are', 'ab', atMost(8), 2],
  ])('%s', async (_, lanes, start, expected) => {
    const response = await send({ lanes, ...(start && { start }) });
    for (let done = 0; done < lanes.length; done += 1) {
      await upstream.arrived(Math.min(lanes.length, done + expected));
      answerOne();
      await upstream.closed(done);
    }
    const text = (await response.whole()).bytes.toString();
    expect(most).toBe(expected);
    expect((await reached()).length).toBe(lanes.length);
    for (const lane of lanes) expect(marks(text, lane)).toEqual(['start', 'open', 'body', 'eof']);
  });

  it('in the order of the lanes, each start told when the lane before has ended', async () => {
    const response = await send({ lanes: 'bac', start: oneByOne });
    for (let done = 0; done < 3; done += 1) {
      await upstream.arrived(done + 1);
      answerOne();
    }
    const events = readEvents((await response.whole()).bytes.toString());
    const told = events.filter(({ name }) => name === 'start' || name === 'end');
    expect(told.map(({ lane, name }) => `${lane} ${name}`)).toEqual([
      'b start',
      'b end',
      'a start',
      'a end',
      'c start',
      'c end',
    ]);
    expect(told.map(({ t }) => t)).toEqual(told.map(({ t }) => t).toSorted((one, other) => one - other));
    expect(await reached()).toBe('bac');
  });

  it('a lane whose gateway nobody answers lets the next one start', async () => {
    const response = await send({ lanes: 'xa', start: oneByOne });
    await upstream.arrived(1);
    answerOne();
    const text = (await response.whole()).bytes.toString();
    expect(marks(text, 'x')).toEqual(['start', 'unreachable']);
    expect(marks(text, 'a')).toEqual(['start', 'open', 'body', 'eof']);
  });
});

describe('a lane that waits for its turn', () => {
  async function waiting() {
    const response = await send({ lanes: 'abc', start: oneByOne });
    await upstream.arrived(1);
    const text = await response.until(/"id":"[0-9a-f]{32}"/);
    const id = /"id":"([0-9a-f]{32})"/.exec(text)?.[1] ?? '';
    const stop = async (...lanes: string[]) => {
      const answer = await openPost(`${bff.address}/api/chat/${id}/stop`, { lanes }).response;
      await answer.whole();
      return answer.status;
    };
    return { response, stop };
  }

  it('never starts when it is stopped, and the others go on', async () => {
    const { response, stop } = await waiting();
    expect(await stop('b')).toBe(204);
    expect(await stop('b')).toBe(204);
    await response.until(/"cause":"aborted"/);
    answerOne();
    await upstream.arrived(2);
    answerOne();
    const text = (await response.whole()).bytes.toString();
    expect(marks(text, 'b')).toEqual(['aborted']);
    expect(await reached()).toBe('ac');
  });

  it('never starts when it is stopped together with the one before it', async () => {
    const { response, stop } = await waiting();
    expect(await stop('a', 'b', 'c')).toBe(204);
    const text = (await response.whole()).bytes.toString();
    expect(['a', 'b', 'c'].map((lane) => marks(text, lane))).toEqual([['start', 'aborted'], ['aborted'], ['aborted']]);
    expect(await reached()).toBe('a');
  });

  it('never starts when the reader has left', async () => {
    const { response } = await waiting();
    response.leave();
    await upstream.closed(0);
    expect(await reached()).toBe('a');
  });

  it('never starts when the server ends all streams', async () => {
    const { response } = await waiting();
    bff.deps.live.endAll('shutdown');
    const text = (await response.whole()).bytes.toString();
    expect(['a', 'b', 'c'].map((lane) => marks(text, lane).at(-1))).toEqual(['shutdown', 'shutdown', 'shutdown']);
    expect(await reached()).toBe('a');
  });

  it('never starts when its turn comes while the server shuts down, and what runs may end', async () => {
    const { response } = await waiting();
    isDraining = true;
    answerOne();
    const text = (await response.whole()).bytes.toString();
    expect(['a', 'b', 'c'].map((lane) => marks(text, lane).at(-1))).toEqual(['eof', 'shutdown', 'shutdown']);
    expect(await reached()).toBe('a');
  });
});

it.each([
  ['an unknown mode', { mode: 'later' }, 'start.mode: '],
  ['no lane at a time', { mode: 'at_most', count: 0 }, 'start.count: '],
  ['nine lanes at a time', { mode: 'at_most', count: 9 }, 'start.count: '],
  ['half a lane', { mode: 'at_most', count: 1.5 }, 'start.count: '],
])('refuses %s and sends nothing', async (_, start, words) => {
  const response = await send({ lanes: 'a', start: start as StartMode });
  expect(response.status).toBe(400);
  expect((await response.whole()).bytes.toString()).toContain(words);
  expect(await reached()).toBe('');
});
