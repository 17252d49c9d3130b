import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readMultipart } from '#testing/multipart.ts';
import { openPost, openRequest } from '#testing/open-request.ts';
import { laneEvents, readEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { type RawGateway, startRawGateway } from '#testing/start-raw-gateway.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

// Never: what is looked for here must be found by other means.
const NEVER_MS = 2 ** 31 - 1;
const STREAM = 'a'.repeat(32);
// More than the buffers of two connections hold, so that a gateway that reads nothing holds the upload back.
const RECORDING = Buffer.concat([Buffer.from('fLaC'), randomBytes(24 * 1024 * 1024)]);

const lane = (id: string, gateway: string) => ({ id, gateway, request: { model: 'whisper-1' } });

let brisk: TestUpstream;
let slow: RawGateway;
/** The connections of the slow gateway, which reads none of them by itself. */
let connections: Socket[];
let bff: Awaited<ReturnType<typeof serveTestApp>>;

beforeEach(async () => {
  connections = [];
  brisk = await startUpstream();
  slow = await startRawGateway((socket) => {
    socket.pause();
    connections.push(socket);
  });
  await serve();
});
afterEach(async () => {
  await bff.close();
  await Promise.all([brisk.close(), slow.close()]);
});

async function serve(numbers: Parameters<typeof serveTestApp>[0]['numbers'] = {}): Promise<void> {
  await bff?.close();
  bff = await serveTestApp({
    gateways: [
      { id: 'brisk', baseUrl: brisk.baseUrl },
      { id: 'slow', baseUrl: slow.baseUrl },
    ],
    idleLimitMs: NEVER_MS,
    firstByteLimitMs: NEVER_MS,
    numbers: { pingMs: NEVER_MS, ...numbers },
  });
}

type Sending = Partial<Parameters<typeof uploadForm>[0]> & { headers?: Record<string, string>; sent?: number };

/** Begins an upload and sends the first `sent` bytes of it. */
async function begin({ headers = {}, sent, ...given }: Sending) {
  const { type, body } = uploadForm({ lanes: [lane('a', 'slow')], bytes: RECORDING, ...given });
  const stream = new PassThrough({ highWaterMark: body.length });
  stream.write(body.subarray(0, sent));
  if (sent === undefined) stream.end();
  const sending = openRequest(`${bff.address}/api/transcriptions`, {
    method: 'POST',
    headers: { 'content-type': type, 'content-length': body.length, ...headers },
    body: stream,
  });
  const response = await sending.response;
  return { ...sending, response, rest: () => stream.end(body.subarray(sent)) };
}

async function stop(id: string, lanes: readonly string[], headers: Record<string, string> = {}): Promise<number> {
  return (await openPost(`${bff.address}/api/chat/${id}/stop`, { lanes }, headers).response).status;
}

/** The ends of the lanes of the one upload, as the log has them. */
const loggedEnds = (): Promise<string> =>
  vi.waitUntil(() => bff.lines.find((line) => line.includes('"ends"')), { timeout: NEVER_MS });

describe('F43: a client that leaves in the middle of its upload', () => {
  it.each([
    ['has sent a part', 8 * 1024 * 1024],
    ['has sent all of it, which has not all been read', undefined],
  ])('ends all lanes, also while a gateway that reads nothing holds the upload back, when it %s', async (_, sent) => {
    brisk.answer(() => undefined);
    const { response, leave } = await begin({
      lanes: [lane('a', 'slow'), lane('b', 'brisk')],
      ...(sent !== undefined && { sent }),
    });
    // A probe comes only while the upload is held back.
    await response.until(/^:$/m);
    leave();
    expect(await loggedEnds()).toContain('"ends":["aborted","aborted"]');
    await brisk.closed(0);
    expect(String(await brisk.seen[0]?.body)).not.toMatch(/--\r\n$/);
  });

  it('is given up when it neither sends nor leaves', async () => {
    await serve({ stallMs: 1_000 });
    brisk.answer(() => undefined);
    const { response } = await begin({ lanes: [lane('b', 'brisk')], sent: 100_000 });
    const { bytes } = await response.whole();
    expect(laneEvents(bytes.toString(), 'b').at(-1)?.data).toMatchObject({ cause: 'aborted' });
    await brisk.closed(0);
  });

  it('is given up too when its upload has been refused', async () => {
    await serve({ stallMs: 1_000 });
    const { response } = await begin({ lanes: [], sent: 100_000 });
    expect(response.status).toBe(400);
    expect((await response.whole()).bytes.toString()).toContain('invalid_request');
  });
});

describe('a gateway whose lane is stopped', () => {
  it('is reset, so that nothing of the upload that is still on its way reaches it', async () => {
    const { response } = await begin({ stream: STREAM });
    await response.until(/^:$/m);
    expect(await stop(STREAM, ['a'])).toBe(204);
    const [connection] = connections;
    const failure = new Promise((resolve) => connection?.once('error', resolve));
    connection?.once('end', () => expect.unreachable('the connection was closed in the usual way'));
    connection?.resume();
    expect(await failure).toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('POST /api/chat/{id}/stop with the stream of a transcription', () => {
  it('ends one lane while the upload is going on, and the others get all of it', async () => {
    brisk.answer((request, out) => void request.on('end', () => out.end('ok')));
    const lanes = [lane('a', 'slow'), lane('b', 'brisk')];
    const { response, rest } = await begin({ lanes, stream: STREAM, sent: 8 * 1024 * 1024 });
    const held = await response.until(/^:$/m);
    expect(readEvents(held)[0]).toMatchObject({ name: 'stream', data: JSON.stringify({ id: STREAM }) });
    expect(await stop(STREAM, ['a'])).toBe(204);
    rest();
    const text = (await response.whole()).bytes.toString();
    expect(laneEvents(text, 'a')).toEqual([{ name: 'end', data: expect.objectContaining({ cause: 'aborted' }) }]);
    expect(laneEvents(text, 'b').at(1)?.data).toEqual({ text: 'ok', truncated: false });
    const [seen] = brisk.seen;
    const { files } = await readMultipart(seen?.headers['content-type'] ?? '', (await seen?.body) ?? Buffer.alloc(0));
    expect(files[0]?.bytes.equals(RECORDING)).toBe(true);
  });

  it('ends one lane that has all of the upload and is at work, and the others answer', async () => {
    const releases: (() => void)[] = [];
    brisk.answer((request, out) => void request.on('end', () => releases.push(() => out.end('ok'))));
    const lanes = [lane('a', 'brisk'), lane('b', 'brisk')];
    const { response } = await begin({ lanes, bytes: Buffer.from('fLaC') });
    const id = /"id":"([0-9a-f]{32})"/.exec(await response.until(/"id":"[0-9a-f]{32}"/))?.[1] ?? '';
    await vi.waitUntil(() => releases.length === 2, { timeout: NEVER_MS });
    expect(await stop(id, ['a'])).toBe(204);
    await Promise.race([brisk.closed(0), brisk.closed(1)]);
    for (const release of releases) release();
    const text = (await response.whole()).bytes.toString();
    expect(laneEvents(text, 'a').at(-1)?.data).toMatchObject({ cause: 'aborted' });
    expect(laneEvents(text, 'b').at(-1)?.data).toMatchObject({ cause: 'eof' });
  });

  it('is for the caller of the stream only, whoever has chosen its id', async () => {
    const cookie = `lineup_caller=${'1'.repeat(32)}`;
    const { leave } = await begin({ stream: STREAM, sent: 100_000, headers: { cookie } });
    expect(await stop(STREAM, ['a'], { cookie: `lineup_caller=${'2'.repeat(32)}` })).toBe(404);
    expect(await stop(STREAM, ['a'])).toBe(404);
    expect(await stop(STREAM, ['a'], { cookie })).toBe(204);
    leave();
  });
});

describe('the id that a client chooses for its stream', () => {
  it.each(['', 'x', 'A'.repeat(32), 'a'.repeat(33), `${'a'.repeat(31)}\n`])('is not %j', async (stream) => {
    const { response } = await begin({ stream, bytes: Buffer.from('fLaC') });
    expect(response.status).toBe(400);
    expect((await response.whole()).bytes.toString()).toContain('stream: must be 32 hexadecimal digits');
    expect(brisk.seen).toEqual([]);
  });

  it('is not one that is in use, and may come again when the stream is over', async () => {
    brisk.answer((request, out) => void request.on('end', () => out.end('ok')));
    const first = await begin({ stream: STREAM, sent: 100_000 });
    const second = await begin({ stream: STREAM, lanes: [lane('b', 'brisk')], bytes: Buffer.from('fLaC') });
    expect(second.response.status).toBe(400);
    expect((await second.response.whole()).bytes.toString()).toContain('stream: is in use');
    first.leave();
    await loggedEnds();
    const third = await begin({ stream: STREAM, lanes: [lane('b', 'brisk')], bytes: Buffer.from('fLaC') });
    expect(third.response.status).toBe(200);
    await third.response.whole();
  });
});
