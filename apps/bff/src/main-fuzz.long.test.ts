import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorBody } from '@lineup/shared/errors/error-body.ts';
import * as fc from 'fast-check';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { startProgram } from '#testing/start-program.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';

vi.setConfig({ testTimeout: 600_000 });

let upstream: TestUpstream;
let folder: string;
let program: ReturnType<typeof startProgram>;
let base: string;
beforeAll(async () => {
  upstream = await startUpstream();
  folder = mkdtempSync(path.join(tmpdir(), 'bff-'));
  program = startProgram({
    folder,
    env: { GATEWAY_BASE_URL: upstream.baseUrl.href, PORT: '0', LOG_LEVEL: 'error' },
  });
  base = await program.address();
});
afterAll(async () => {
  program.child.kill('SIGKILL');
  await program.ended;
  await upstream.close();
  rmSync(folder, { recursive: true });
});

/** Values of every shape where one is expected, now and then the right one. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '__proto__', 'constructor', null),
);
const mostly = <T>(right: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: right }, { weight: 1, arbitrary: odd });
const message = fc.record({ role: mostly(fc.constantFrom('user', 'system')), content: odd }, { requiredKeys: [] });
const request = fc.record(
  { model: mostly(fc.constant('m')), messages: mostly(fc.array(mostly(message))), input: odd, voice: odd, stream: odd },
  { requiredKeys: [] },
);
const lane = fc.record(
  { id: odd, gateway: mostly(fc.constant('default')), request: mostly(request) },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc.record(
    { lanes: mostly(fc.array(mostly(lane))), start: odd, gateway: odd, request: mostly(request) },
    { requiredKeys: [] },
  ),
  odd,
);
const bytes = fc.oneof(
  body.map((value) => JSON.stringify(value)),
  body.map((value) => JSON.stringify(value).slice(0, -1)),
  fc.string({ unit: 'binary' }),
  fc.integer({ min: 1, max: 20_000 }).map((depth) => '['.repeat(depth)),
);
const types = fc.oneof(
  { weight: 4, arbitrary: fc.constant('application/json') },
  { weight: 1, arbitrary: fc.constantFrom('', 'text/plain', 'multipart/form-data; boundary=x', 'multipart/form-data') },
);
const routes = fc.constantFrom('/api/chat', '/api/speech', '/api/transcriptions', `/api/chat/${'0'.repeat(32)}/stop`);

it('whatever is posted, the answer is one of the error table or a stream, no defect is met, and the program stays', async () => {
  const ask = async (route: string, type: string, text: string): Promise<void> => {
    const response = await fetch(base + route, { method: 'POST', headers: { 'content-type': type }, body: text });
    const answer = await response.text();
    if (response.ok) return;
    expect(v.parse(errorBody, JSON.parse(answer)).error.code).not.toBe('internal');
  };
  await fc.assert(fc.asyncProperty(routes, types, bytes, ask), { numRuns: 10_000 });
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  program.child.kill('SIGTERM');
  expect(await program.ended).toMatchObject({ code: 0, err: '' });
});
