import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NUMBERS } from '#app/numbers.ts';
import { createByteMask } from '#gateway/create-byte-mask.ts';
import { createMasker, MASK, type Masker } from '#gateway/create-masker.ts';
import { createAnswer } from '#relay/create-answer.ts';
import { createByteStream } from '#relay/create-byte-stream.ts';
import { createLane } from '#relay/create-lane.ts';
import { createTestApp } from '#testing/create-test-app.ts';
import { listRoutes } from '#testing/list-routes.ts';
import { multipart } from '#testing/multipart.ts';
import { postJson } from '#testing/post-json.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

/** A key as most gateways make them, and one with every character that some encoding changes. */
const KEY = 'sk-proj-Hx_2mQ9-fA71cZ0bLw83';
const KEYS = [KEY, 'k3+yQ/9"a<b>&c=\'d\\e`fGh='];

type Way = readonly [name: string, write: (key: string) => string];

const php = (text: string) => JSON.stringify(text).replaceAll('/', '\\/');

/** The ways in which a gateway's words may hold what our request held. */
const WAYS: readonly Way[] = [
  ['plain', (key) => `Bearer ${key}`],
  ['shortened to its first twelve characters', (key) => `${key.slice(0, 12)}******`],
  ['backwards', (key) => Array.from(key).toReversed().join('')],
  ['in hexadecimal digits', (key) => Buffer.from(`Bearer ${key}`).toString('hex')],
  ['in upper-case hexadecimal digits', (key) => Buffer.from(key).toString('hex').toUpperCase()],
  ['in base64, at the border of a group', (key) => Buffer.from(key).toString('base64')],
  ['in base64, one byte behind it', (key) => Buffer.from(`:${key}:`).toString('base64')],
  ['in base64, two bytes behind it', (key) => Buffer.from(`k:${key}`).toString('base64')],
  ['in base64 for URLs', (key) => Buffer.from(`Bearer ${key}`).toString('base64url')],
  ['in a URL', (key) => `?key=${encodeURIComponent(key)}`],
  [
    'in HTML',
    (key) =>
      key
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;'),
  ],
  ['in JSON', (key) => JSON.stringify({ key })],
  ['in JSON as PHP writes it', php],
  ['in base64 in JSON as PHP writes it', (key) => php(Buffer.from(key).toString('base64'))],
  [
    'in JSON as .NET writes it',
    (key) =>
      JSON.stringify(key)
        .slice(1, -1)
        .replaceAll('\\"', '\\u0022')
        .replaceAll(/[<>&+'`]/g, (one) => `\\u00${one.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
  ['in JSON in JSON', (key) => JSON.stringify({ message: JSON.stringify({ key }) })],
];

/** Six characters in a row of what is written of a key, wherever the key alone decides them: a mask over half of it is no mask. */
function tellingParts(write: (key: string) => string, key: string): string[] {
  const written = write(key);
  const other = write('A'.repeat(key.length));
  const isSame = (from: number) => written.at(from) === other.at(from);
  let start = 0;
  while (isSame(start)) start += 1;
  let end = -1;
  while (isSame(end)) end -= 1;
  const own = written.slice(start + 3, end - 2);
  return Array.from({ length: own.length - 5 }, (_, at) => own.slice(at, at + 6));
}

/** What of a key can be read in a text. */
function readable(text: string, write: (key: string) => string, key: string): string[] {
  const unmasked = text.replaceAll(MASK, '');
  return tellingParts(write, key).filter((part) => unmasked.includes(part));
}

/** What a browser gets of an answer that arrives in two pieces. */
async function relay(masker: Masker, [first, second]: readonly Buffer[]): Promise<string> {
  const answer = createAnswer({
    masker,
    numbers: NUMBERS,
    openBody: createByteStream,
    onRoom: () => undefined,
    onGone: () => undefined,
  });
  const turns = { share: () => undefined, serve: () => undefined };
  const upstream = { abort: () => undefined, pause: () => undefined, resume: () => undefined };
  const lane = createLane({ id: 'a', requestId: 'r', answer, turns, elapsed: () => 0, onEnd: answer.close });
  lane.onStart();
  lane.onHead({ status: 200, contentType: null, requestId: null, contentEncoding: null });
  lane.onData(first ?? Buffer.alloc(0), upstream);
  // What has come is written before the next piece comes.
  await new Promise((resolve) => setImmediate(resolve));
  lane.onData(second ?? Buffer.alloc(0), upstream);
  lane.onEnd({ cause: 'eof', bytes: 0 });
  return new Response(answer.body).text();
}

describe.each(KEYS)('S2 the key %s, echoed', (key) => {
  const masker = createMasker([key]);

  it.each(WAYS)('%s, in an event or a body, is masked wherever the bytes are cut', async (_name, write) => {
    const written = write(key);
    for (const answer of [`data: ${written}\n\n`, `Not you: ${written}`]) {
      const bytes = Buffer.from(answer);
      for (let cut = 1; cut < bytes.length; cut += 1) {
        const got = await relay(masker, [bytes.subarray(0, cut), bytes.subarray(cut)]);
        expect(got).toContain(MASK);
        expect(readable(got, write, key)).toEqual([]);
      }
    }
  });

  it.each(WAYS)('%s, among the bytes of audio, is masked wherever they are cut', (_name, write) => {
    const bytes = Buffer.from(`RIFF${write(key)}`);
    const whole = createByteMask(masker.forms);
    const masked = Buffer.concat([whole.push(bytes), whole.end()]).toString();
    expect(masked).toContain('********');
    expect(readable(masked, write, key)).toEqual([]);
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const mask = createByteMask(masker.forms);
      const pieces = [mask.push(bytes.subarray(0, cut)), mask.push(bytes.subarray(cut)), mask.end()];
      expect(Buffer.concat(pieces).toString()).toBe(masked);
    }
  });
});

describe('S1 a gateway that says our key in every place it can', () => {
  let upstream: TestUpstream;
  beforeEach(async () => {
    upstream = await startUpstream();
    const said = WAYS.map(([, write]) => write(KEY));
    upstream.answer((incoming, response) => {
      const { authorization } = incoming.headers;
      // Half of the answers are errors.
      const status = upstream.seen.length % 2 === 0 ? 200 : 401;
      response.writeHead(status, {
        'content-type': `text/plain; k=${KEY}`,
        'x-request-id': authorization,
        'x-key': KEY,
      });
      const data = said.map((id) => ({ id }));
      response.end(JSON.stringify({ data, error: { message: said.join(' '), code: KEY, type: KEY } }));
    });
  });
  afterEach(() => upstream.close());

  it('is heard by nobody: not in a head, not in a body, not in the log', async () => {
    const { app, request, lines } = createTestApp({
      gateways: [{ id: 'default', baseUrl: upstream.baseUrl, apiKey: KEY }],
      secrets: [KEY],
    });
    const chat = { model: 'm', messages: [{ role: 'user', content: 'hi' }] };
    const lanes = (body: object) => ({ lanes: [{ id: 'a', gateway: 'default', request: body }] });
    const form = multipart([
      { name: 'lanes', value: JSON.stringify(lanes({ model: 'm' }).lanes) },
      { name: 'file', value: 'RIFF', file: { name: 'a.wav', type: 'audio/wav' } },
    ]);
    const bodies = new Map<string, RequestInit>([
      ['/api/chat', postJson(lanes(chat))],
      ['/api/speech', postJson({ gateway: 'default', request: { model: 'm', input: 'hi', voice: 'v' } })],
      [
        '/api/transcriptions',
        { method: 'POST', headers: { host: '127.0.0.1', 'content-type': form.type }, body: Uint8Array.from(form.body) },
      ],
    ]);
    let got = '';
    for (const { method, path } of [...listRoutes(app), ...listRoutes(app)]) {
      const response = await request(path, bodies.get(path) ?? { method, headers: { host: '127.0.0.1' } });
      got += JSON.stringify([...response.headers]) + (await response.text());
    }
    expect(upstream.seen.length).toBeGreaterThanOrEqual(7);
    expect(got).toContain(MASK);
    const text = got + lines.join('');
    expect(WAYS.flatMap(([name, write]) => readable(text, write, KEY).map((part) => `${name}: ${part}`))).toEqual([]);
  });
});
