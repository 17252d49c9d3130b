/// <reference types="node" />
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormRequest } from './sent-request.ts';
import { formWith } from './testing/form-with.ts';
import { NASTY_TEXTS } from './testing/nasty-texts.ts';
import type { ReceivedForm } from './testing/read-received-form.ts';
import { runProgram } from './testing/run-program.ts';
import { SOUND, startRecordingGateway, TRANSCRIPT } from './testing/start-recording-gateway.ts';
import { writeCurl } from './write-curl.ts';
import { writeJavascriptFetch } from './write-javascript-fetch.ts';
import { writeJavascriptOpenai } from './write-javascript-openai.ts';

const KEY = `sk-'"$(id)`;
/** What a shell has no argument for: the first byte of it would end it, or it is too long. */
const UNSENDABLE = ['tabs, nulls and other controls', 'a long text'];
const SENDABLE = NASTY_TEXTS.filter(([name]) => !UNSENDABLE.includes(name));
const FILE_NAMES = ['talk.wav', `it's; "a", $(id) !x 你好.wav`, '-n @x <y.wav'];

let gateway: Awaited<ReturnType<typeof startRecordingGateway>>;
let folder: string;
beforeAll(async () => {
  gateway = await startRecordingGateway();
  folder = await mkdtemp(join(tmpdir(), 'lineup-code-'));
  await Promise.all(FILE_NAMES.map((name) => writeFile(join(folder, name), SOUND)));
  await mkdir(join(folder, 'node_modules'));
  await symlink(fileURLToPath(new URL('.', import.meta.resolve('openai'))), join(folder, 'node_modules/openai'));
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true });
});

function run(command: string, code: string) {
  const args = { bash: ['-s'], sh: ['-s'], node: ['--input-type=module', '-'] }[command] ?? [];
  return runProgram({ command, args, code, env: { BASE_URL: gateway.baseUrl, API_KEY: KEY }, folder });
}

/** The fields that a request has to arrive with, in any order: the packages have their own. */
function fieldsOf({ fields }: FormRequest, write = (text: string) => text): [string, string][] {
  return Object.entries(fields)
    .flatMap(([name, value]) =>
      [value].flat().map((item): [string, string] => [name, write(String(item).toWellFormed())]),
    )
    .toSorted(byText);
}

const byText = (a: readonly string[], b: readonly string[]) => (a.join('=') < b.join('=') ? -1 : 1);

/** As every `FormData` writes a text. */
const asFormData = (text: string) => text.replaceAll(/\r?\n|\r/g, '\r\n');

function takeForm(): ReceivedForm {
  const [received, ...others] = gateway.take();
  expect(others).toEqual([]);
  expect(received).toMatchObject({ method: 'POST', path: '/v1/audio/transcriptions', authorization: `Bearer ${KEY}` });
  const { fields = [], files = [] } = received?.form ?? {};
  return { fields: fields.toSorted(byText), files };
}

describe('the written curl', () => {
  it.each(SENDABLE)('sends %s as it was', async (_, text) => {
    const request = formWith([text]);
    expect(await run('bash', writeCurl(request))).toContain(TRANSCRIPT);
    expect(takeForm()).toEqual({ fields: fieldsOf(request), files: [['file', 'talk.wav', SOUND]] });
  });

  it('sends the fields in their order and the file last, from a plain shell too', async () => {
    const request = formWith(SENDABLE.map(([, text]) => text));
    await run('sh', writeCurl(request));
    const [received] = gateway.take();
    const names = received?.form?.fields.map(([name]) => name);
    expect([...new Set(names)]).toEqual(Object.keys(request.fields));
  });

  it.each(NASTY_TEXTS)('says so when a shell cannot pass %s', (name, text) => {
    expect(writeCurl(formWith([text])).includes('use Python')).toBe(UNSENDABLE.includes(name));
  });

  it('writes what is plain as -F, and no exclamation mark that a shell could expand', () => {
    const code = writeCurl(formWith(['a!b'], { language: 'en' }));
    expect(code).toContain('\n  -F model=whisper-1 \\\n');
    expect(code).toContain("\n  -F 'timestamp_granularities[]=word' \\\n  -F 'timestamp_granularities[]=segment' \\\n");
    expect(code).toMatch(/\n {2}-F file=@talk\.wav\n$/);
    expect(code).not.toMatch(/(?<!\\)!/);
  });
});

describe.each([
  ['curl', 'bash', writeCurl],
  ['fetch', 'node', writeJavascriptFetch],
  ['the openai package', 'node', writeJavascriptOpenai],
])('%s', (name, command, write) => {
  it.each(FILE_NAMES)('sends the file under its name: %s', async (fileName) => {
    await run(command, write({ ...formWith(['x']), fileName }));
    const [[field, sentAs, bytes] = []] = takeForm().files;
    expect([field, sentAs?.replaceAll('%22', '"'), bytes]).toEqual(['file', fileName, SOUND]);
  });

  it.each([
    ['json', name === 'curl' ? JSON.stringify({ text: TRANSCRIPT }) : `${TRANSCRIPT}\n`],
    ['text', name === 'the openai package' ? `${TRANSCRIPT}\n\n` : `${TRANSCRIPT}\n`],
  ])('prints what was asked for as %s', async (format, printed) => {
    expect(await run(command, write(formWith(['x'], { response_format: format })))).toBe(printed);
    gateway.take();
  });

  it('prints a streamed answer', async () => {
    const printed = await run(command, write(formWith(['x'], { stream: true })));
    for (const delta of TRANSCRIPT.split(' ')) expect(printed).toContain(delta);
    gateway.take();
  });

  it('tells what the gateway says when it refuses', async () => {
    const told = await run(command, write(formWith(['x'], { model: 'refused' }))).catch(String);
    expect(told).toContain('no such model');
    gateway.take();
  });
});

describe('the written JavaScript', () => {
  const request = formWith(NASTY_TEXTS.map(([, text]) => text));

  it('sends with the openai package every text as it was', async () => {
    expect(await run('node', writeJavascriptOpenai(request))).toBe(`${TRANSCRIPT}\n`);
    expect(takeForm()).toEqual({ fields: fieldsOf(request), files: [['file', 'talk.wav', SOUND]] });
  });

  it('sends with fetch every text as FormData writes it', async () => {
    expect(await run('node', writeJavascriptFetch(request))).toBe(`${TRANSCRIPT}\n`);
    expect(takeForm()).toEqual({ fields: fieldsOf(request, asFormData), files: [['file', 'talk.wav', SOUND]] });
  });

  it.each([
    ['a\nb', true],
    ['a\rb', true],
    ['a\r\nb', false],
    ['a b', false],
  ])('says that FormData changes line ends: %j', (text, isSaid) => {
    expect(writeJavascriptFetch(formWith([text])).includes('CRLF')).toBe(isSaid);
  });

  it('says that the openai package sends a list under another name', () => {
    expect(writeJavascriptOpenai(formWith([], { tags: ['a'] }))).toContain('use fetch');
    expect(writeJavascriptOpenai(request)).not.toContain('use fetch');
  });
});
