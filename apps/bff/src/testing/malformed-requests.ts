import { uploadForm } from './upload-form.ts';

/** A request that was good before it was spoilt. */
export type MalformedRequest = { method: string; path: string; headers: Record<string, string>; body: Buffer };

type Random = () => number;

const request = { model: 'm', messages: [{ role: 'user', content: 'hi' }], stream: true };
const stop = `/api/chat/${'0'.repeat(32)}/stop`;
const upload = uploadForm({
  lanes: [{ id: 'a', gateway: 'default', request: { model: 'm' } }],
  bytes: Buffer.from('RIFF'),
});
const json = (path: string, value: unknown): MalformedRequest => ({
  method: 'POST',
  path,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(value)),
});

const GOOD: readonly MalformedRequest[] = [
  json('/api/chat', { lanes: [{ id: 'a', gateway: 'default', request }], start: { mode: 'at_most', count: 1 } }),
  json('/api/speech', { gateway: 'default', request: { model: 'm', input: 'hi', voice: 'v', speed: 1 } }),
  json(stop, { lanes: ['a'] }),
  { method: 'POST', path: '/api/transcriptions', headers: { 'content-type': upload.type }, body: upload.body },
  { method: 'GET', path: '/api/config', headers: {}, body: Buffer.alloc(0) },
  { method: 'GET', path: '/api/models', headers: {}, body: Buffer.alloc(0) },
];

/** What breaks parsers, checks and whoever builds on them. */
const TROUBLE = [
  'null',
  'true',
  '-0',
  '1e999',
  '9007199254740993',
  '""',
  '[]',
  '{}',
  '"\\ud800"',
  '"\\u0000"',
  '\ufeff',
  '\0',
  '"__proto__":',
  '"constructor":{"prototype":{}}',
  '"toString":1,',
  '{"a":1}{"b":2}',
  '['.repeat(2_000),
  '{"a":'.repeat(2_000),
  '\r\n',
  '--test-boundary',
  '--test-boundary--',
  'Content-Disposition: form-data; name="',
  '; filename="',
  '"',
  '\\',
  ',',
  ':',
  '//',
  '/*',
];
const TYPES = [
  '',
  'text/plain',
  'application/json',
  'APPLICATION/JSON; charset=x',
  'multipart/form-data',
  upload.type,
  ';',
  '\u00e9',
];
const METHODS = ['POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'];
const PATHS = [
  ...GOOD.map(({ path }) => path),
  '/api',
  '/api/chat/%',
  '/api/chat/%zz/stop',
  '/healthz',
  '/%ff',
  '/a?%',
  '/',
];

/** `count` spoilt requests; the same for the same seed. */
export function* malformedRequests(seed: number, count: number): Generator<MalformedRequest> {
  const random = createRandom(seed);
  for (let made = 0; made < count; made += 1) {
    let spoilt = pick(random, GOOD);
    const times = 1 + Math.floor(random() * 4);
    for (let time = 0; time < times; time += 1) spoilt = spoil(random, spoilt);
    yield spoilt;
  }
}

function spoil(random: Random, given: MalformedRequest): MalformedRequest {
  const chance = random();
  if (chance < 0.06) return { ...given, method: pick(random, METHODS) };
  if (chance < 0.12) return { ...given, path: pick(random, PATHS) };
  if (chance < 0.2) return { ...given, headers: { 'content-type': pick(random, TYPES) } };
  return { ...given, body: spoilBytes(random, given.body) };
}

function spoilBytes(random: Random, bytes: Buffer): Buffer {
  const at = Math.floor(random() * (bytes.length + 1));
  const to = Math.min(bytes.length, at + Math.floor(random() * 24));
  const [before, cut, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)];
  const trouble = Buffer.from(pick(random, TROUBLE));
  return pick(random, [
    () => Buffer.concat([before, after]),
    () => before,
    () => Buffer.concat([before, trouble, bytes.subarray(at)]),
    () => Buffer.concat([before, trouble, after]),
    () => Buffer.concat([bytes, cut, bytes]),
    () => Buffer.concat([before, Buffer.from(cut.map((byte) => byte ^ (1 << Math.floor(random() * 8)))), after]),
    () => Buffer.concat([before, Buffer.from([0xff, 0xfe, 0xc0]), after]),
  ])();
}

function pick<Item>(random: Random, list: readonly Item[]): Item {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

/** Mulberry32, by Tommy Ettinger: small, and the same everywhere. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
