/// <reference types="node" />
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import { requestWith } from './testing/request-with.ts';
import { runProgram } from './testing/run-program.ts';
import { startRecordingGateway } from './testing/start-recording-gateway.ts';
import { writeCurl } from './write-curl.ts';
import { writeJavascriptFetch } from './write-javascript-fetch.ts';
import { writeJavascriptOpenai } from './write-javascript-openai.ts';

const chat = (body: unknown, path = '/chat/completions') => ({ kind: 'chat', path, body }) as const;
const KEY = `sk-'"$(id)`;
const TEXTS = NASTY_TEXTS.map(([, text]) => text);

let gateway: Awaited<ReturnType<typeof startRecordingGateway>>;
beforeAll(async () => {
  gateway = await startRecordingGateway();
});
afterAll(() => gateway.close());

function run(command: string, code: string) {
  const args = { bash: ['-s'], sh: ['-s'], node: ['--input-type=module', '-'] }[command] ?? [];
  return runProgram({ command, args, code, env: { BASE_URL: gateway.baseUrl, API_KEY: KEY } });
}

function sent(body: unknown) {
  return { method: 'POST', path: '/v1/chat/completions', authorization: `Bearer ${KEY}`, body };
}

describe('the written curl', () => {
  it.each(NASTY_TEXTS)('sends %s as it was', async (_, text) => {
    const request = requestWith([text], { stream: false });
    expect(await run('bash', writeCurl(chat(request)))).toContain('Héllo');
    expect(gateway.take()).toEqual([sent(request)]);
  });

  it('streams, and runs in a plain shell too', async () => {
    const request = requestWith(TEXTS, { stream: true });
    expect(await run('sh', writeCurl(chat(request)))).toContain('data: [DONE]');
    expect(gateway.take()).toEqual([sent(request)]);
  });

  it('holds no exclamation mark, which shells that are typed into expand', () => {
    expect(writeCurl(chat(requestWith(TEXTS, { stream: true })))).not.toContain('!');
  });

  it('lets no path run anything', async () => {
    const path = `/a'b$(exit)`;
    await run('bash', writeCurl(chat({ stream: false }, path)));
    expect(gateway.take()).toMatchObject([{ path: `/v1${path}` }]);
  });
});

describe.each([
  ['fetch', writeJavascriptFetch],
  ['the openai package', writeJavascriptOpenai],
])('the written JavaScript with %s', (_, write) => {
  it.each([true, false])('sends everything as it was and prints the answer (stream: %s)', async (stream) => {
    const request = requestWith(TEXTS, { stream });
    expect(await run('node', write(chat(request)))).toBe('Héllo\n');
    expect(gateway.take()).toEqual([sent(request)]);
  });
});
