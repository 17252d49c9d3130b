import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NUMBERS } from '#app/numbers.ts';
import { readMultipart } from '#testing/multipart.ts';
import { openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startRawGateway } from '#testing/start-raw-gateway.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const RECORDING = Buffer.concat([Buffer.from('fLaC'), randomBytes(24 * 1024 * 1024)]);
const PROBLEM = '{"error":{"message":"Maximum content size limit exceeded"}}';
const REFUSAL = [
  'HTTP/1.1 413 Payload Too Large',
  'content-type: application/json',
  `content-length: ${PROBLEM.length}`,
  'connection: close',
  '',
  PROBLEM,
].join('\r\n');
const REFUSED = [
  { name: 'open', data: { status: 413, contentType: 'application/json', requestId: null } },
  { name: 'body', data: { text: PROBLEM, truncated: false } },
  { name: 'end', data: expect.objectContaining({ cause: 'eof' }) },
];

const lane = (id: string) => ({ id, gateway: id, request: { model: 'whisper-1' } });

let good: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  good = await startUpstream();
  good.answer((request, out) => void request.on('end', () => out.end('ok')));
  closings = [good.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

type Options = Partial<Parameters<typeof serveTestApp>[0]>;

/** Uploads the recording to a gateway of the given kind and to the good one. */
async function uploadBeside(kind: string, baseUrl: URL, options: Options = {}): Promise<string> {
  const gateways = [
    { id: kind, baseUrl },
    { id: 'good', baseUrl: good.baseUrl },
  ];
  const bff = await serveTestApp({ gateways, ...options });
  closings.push(bff.close);
  const { type, body } = uploadForm({ lanes: [lane(kind), lane('good')], bytes: RECORDING });
  const { response } = openRequest(`${bff.address}/api/transcriptions`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  });
  return (await (await response).whole()).bytes.toString();
}

async function startRaw(onConnection: (socket: Socket) => void): Promise<URL> {
  const gateway = await startRawGateway(onConnection);
  closings.push(gateway.close);
  return gateway.baseUrl;
}

/** That the good lane has got every byte and has answered. */
async function expectGood(text: string): Promise<void> {
  expect(laneEvents(text, 'good')).toEqual([
    expect.objectContaining({ name: 'open' }),
    { name: 'body', data: { text: 'ok', truncated: false } },
    { name: 'end', data: expect.objectContaining({ cause: 'eof' }) },
  ]);
  const [seen] = good.seen;
  const { files } = await readMultipart(seen?.headers['content-type'] ?? '', (await seen?.body) ?? Buffer.alloc(0));
  expect(files[0]?.bytes.equals(RECORDING)).toBe(true);
}

describe('a gateway that answers before it has the whole upload is heard, and the other lane gets all of it', () => {
  it.each([
    ['at once, and resets the connection', 0, (socket: Socket) => socket.write(REFUSAL, () => socket.destroy())],
    ['in the middle, and resets the connection', 4, (socket: Socket) => socket.write(REFUSAL, () => socket.destroy())],
    ['in the middle, and reads no further', 4, (socket: Socket) => socket.end(REFUSAL)],
  ])('%s', async (_, megabytes, refuse) => {
    const baseUrl = await startRaw((socket) => {
      let size = 0;
      socket.on('data', (piece: Buffer) => {
        size += piece.length;
        if (size < megabytes * 1024 * 1024) return;
        socket.pause().removeAllListeners('data');
        refuse(socket);
      });
    });
    const text = await uploadBeside('early', baseUrl);
    expect(laneEvents(text, 'early')).toEqual(REFUSED);
    await expectGood(text);
  });

  it('and goes on reading', async () => {
    const early = await startUpstream();
    closings.push(early.close);
    early.answer((_request, out) => out.writeHead(413, { 'content-type': 'application/json' }).end(PROBLEM));
    const text = await uploadBeside('early', early.baseUrl);
    expect(laneEvents(text, 'early')).toEqual(REFUSED);
    await expectGood(text);
  });
});

describe('a lane that fails leaves the other untouched', () => {
  it('when nobody listens', async () => {
    const gone = await startUpstream();
    await gone.close();
    const text = await uploadBeside('gone', gone.baseUrl);
    expect(laneEvents(text, 'gone')).toEqual([
      { name: 'end', data: expect.objectContaining({ cause: 'unreachable' }) },
    ]);
    await expectGood(text);
  });

  it.each([
    ['with a head without end', 'too_large', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(100_000)}`],
    ['in another protocol', 'reset', 'HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n'],
    ['in no HTTP', 'reset', '220 mail.example ESMTP\r\n'],
  ])('when it answers %s', async (_, cause, answer) => {
    const baseUrl = await startRaw((socket) => {
      socket.once('data', () => socket.write(answer));
    });
    const text = await uploadBeside('strange', baseUrl);
    expect(laneEvents(text, 'strange')).toEqual([{ name: 'end', data: expect.objectContaining({ cause }) }]);
    await expectGood(text);
  });

  it.each([
    ['closed', (socket: Socket) => socket.end()],
    ['reset', (socket: Socket) => socket.resetAndDestroy()],
  ])('when its connection is %s in the middle without a word', async (_, leave) => {
    const baseUrl = await startRaw((socket) => {
      socket.once('data', () => leave(socket));
    });
    const text = await uploadBeside('leaving', baseUrl);
    expect(laneEvents(text, 'leaving')).toEqual([{ name: 'end', data: expect.objectContaining({ cause: 'reset' }) }]);
    await expectGood(text);
  });
});

describe('a gateway that reads slowly', () => {
  it('sets the pace, and both get all of it', async () => {
    let size = 0;
    const slow = await startRaw((socket) => {
      let tail = '';
      socket.on('data', (piece: Buffer) => {
        size += piece.length;
        tail = (tail + piece.toString('latin1')).slice(-64);
        if (tail.endsWith('--\r\n\r\n0\r\n\r\n')) return socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
        // It takes no more than a piece in every turn of the event loop.
        setImmediate(() => socket.resume());
        return socket.pause();
      });
    });
    const text = await uploadBeside('slow', slow);
    expect(laneEvents(text, 'slow').at(1)?.data).toEqual({ text: 'ok', truncated: false });
    expect(size).toBeGreaterThan(RECORDING.length);
    await expectGood(text);
  });

  it.each([
    ['while the file is coming', NUMBERS.uploadQueueBytes],
    ['when all of it has come', 64 * 1024 * 1024],
  ])('is called idle when it stops taking bytes %s, and the other goes on', async (_, uploadQueueBytes) => {
    const stuck = await startRaw((socket) => socket.pause());
    const text = await uploadBeside('stuck', stuck, { idleLimitMs: 1_000, numbers: { uploadQueueBytes } });
    expect(laneEvents(text, 'stuck')).toEqual([{ name: 'end', data: expect.objectContaining({ cause: 'idle' }) }]);
    await expectGood(text);
  });
});
