import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readMultipart } from '#testing/multipart.ts';
import { openPost, openRequest } from '#testing/open-request.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

// Real sockets on a busy machine; nothing here measures time.
vi.setConfig({ testTimeout: 60_000 });

const SOUND = Buffer.concat([Buffer.from('fLaC\0\0\0\x22'), randomBytes(16 * 1024 * 1024)]);

let upstream: TestUpstream;
let address: string;
let closings: (() => Promise<void>)[];
let givenBack: number;
beforeEach(async () => {
  upstream = await startUpstream();
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
  address = bff.address;
  closings = [upstream.close, bff.close];
  givenBack = 0;
  const { transfer } = ArrayBuffer.prototype;
  vi.spyOn(ArrayBuffer.prototype, 'transfer').mockImplementation(function count(this: ArrayBuffer, length) {
    givenBack += this.byteLength;
    return transfer.call(this, length);
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const close of closings.toReversed()) await close();
});

it('an upload leaves next to nothing to the collector, and every lane gets all of it', async () => {
  upstream.answer((request, out) => void request.on('end', () => out.end('ok')));
  const lanes = ['a', 'b', 'c'].map((id) => ({ id, gateway: 'default', request: { model: 'whisper-1' } }));
  const { type, body } = uploadForm({ lanes, bytes: SOUND });
  const headers = { 'content-type': type };
  const { response } = openRequest(`${address}/api/transcriptions`, { method: 'POST', headers, body });
  await (await response).whole();
  expect(upstream.seen).toHaveLength(3);
  for (const { headers: sent, body: received } of upstream.seen) {
    const { files } = await readMultipart(sent['content-type'] ?? '', (await received) ?? Buffer.alloc(0));
    expect(files[0]?.bytes.equals(SOUND)).toBe(true);
  }
  expect(givenBack).toBeGreaterThan(0.9 * SOUND.length);
  expect(givenBack).toBeLessThanOrEqual(body.length);
});

it.each([
  ['as they come', false],
  ['with a rest in every turn of the event loop', true],
])('the bytes of speech leave next to nothing to the collector, and all of them arrive, read %s', async (_, rests) => {
  upstream.answer((_request, out) => out.end(SOUND));
  const request = { model: 'tts-1', input: 'x', voice: 'alloy' };
  const response = await openPost(`${address}/api/speech`, { gateway: 'default', request }).response;
  let isOver = false;
  const rest = (): void => {
    response.pause();
    setImmediate(() => {
      response.resume();
      if (!isOver) setImmediate(rest);
    });
  };
  if (rests) rest();
  const { bytes, isWhole } = await response.whole();
  isOver = true;
  expect(isWhole).toBe(true);
  expect(bytes.equals(SOUND)).toBe(true);
  expect(givenBack).toBeGreaterThan(0.5 * SOUND.length);
});
