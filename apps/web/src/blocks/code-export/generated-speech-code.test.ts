/// <reference types="node" />
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import { runProgram } from './testing/run-program.ts';
import { SOUND, startRecordingGateway } from './testing/start-recording-gateway.ts';
import { writeCurl } from './write-curl.ts';
import { writeJavascriptFetch } from './write-javascript-fetch.ts';
import { writeJavascriptOpenai } from './write-javascript-openai.ts';

const KEY = 'sk-test';

const REQUEST = {
  model: 'tts-1',
  input: NASTY_TEXTS.map(([, text]) => text).join('\n'),
  voice: 'alloy',
  response_format: 'mp3',
  speed: 1.25,
  instructions: 'Softly, with "care".',
};

const speech = (body: unknown, saveAs: string) => ({ kind: 'speech', path: '/audio/speech', body, saveAs }) as const;

const PROGRAMS = [
  ['curl', writeCurl, 'sh', ['-s']],
  ['fetch', writeJavascriptFetch, 'node', ['--input-type=module', '-']],
  ['the openai package', writeJavascriptOpenai, 'node', ['--input-type=module', '-']],
] as const;

let gateway: Awaited<ReturnType<typeof startRecordingGateway>>;
let folder: string;
beforeAll(async () => {
  gateway = await startRecordingGateway();
  folder = await mkdtemp(join(tmpdir(), 'lineup-code-'));
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

function run(command: string, args: readonly string[], code: string) {
  return runProgram({ command, args, code, env: { BASE_URL: gateway.baseUrl, API_KEY: KEY } });
}

it.each(PROGRAMS)(
  '%s asks once as it was asked and saves every byte of the answer',
  async (_, write, command, args) => {
    const saveAs = join(folder, `${command} it's "$(id)" 你好.mp3`);
    expect(await run(command, args, write(speech(REQUEST, saveAs)))).toBe('');
    expect(gateway.take()).toEqual([
      { method: 'POST', path: '/v1/audio/speech', authorization: `Bearer ${KEY}`, body: REQUEST },
    ]);
    expect(new Uint8Array(await readFile(saveAs))).toEqual(SOUND);
    await rm(saveAs);
  },
);

it.each(PROGRAMS)('%s saves no refusal under the name of the sound', async (_, write, command, args) => {
  const saveAs = join(folder, 'refused.mp3');
  const code = write(speech({ ...REQUEST, model: 'refused' }, saveAs));
  await expect(run(command, args, code)).rejects.toThrow('400');
  expect(gateway.take()).toHaveLength(1);
  expect(await readdir(folder)).toEqual([]);
});
