import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { multipart, readMultipart } from '#testing/multipart.ts';
import { openRequest } from '#testing/open-request.ts';
import { laneEvents } from '#testing/read-events.ts';
import { serveTestApp } from '#testing/serve-test-app.ts';
import { startUpstream, type TestUpstream } from '#testing/start-upstream.ts';
import { uploadForm } from '#testing/upload-form.ts';

const LANES = JSON.stringify([{ id: 'a', gateway: 'default', request: { model: 'm' } }]);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script></svg>');
const WAV = Buffer.from('RIFF\x24\0\0\0WAVEfmt ', 'latin1');
const file = (bytes: Buffer, name: string, type: string) => ({ name: 'file', value: bytes, file: { name, type } });
const lanesField = { name: 'lanes', value: LANES };

let upstream: TestUpstream;
let closings: (() => Promise<void>)[];
beforeEach(async () => {
  upstream = await startUpstream();
  upstream.answer((request, response) => request.resume().on('end', () => response.end('{"text":"heard"}')));
  closings = [upstream.close];
});
afterEach(async () => {
  for (const close of closings.toReversed()) await close();
});

async function send({ type, body }: { type: string; body: Buffer }) {
  const bff = await serveTestApp({ gateways: [{ id: 'default', baseUrl: upstream.baseUrl }] });
  closings.push(bff.close);
  const headers = { 'content-type': type };
  const response = await openRequest(`${bff.address}/api/transcriptions`, { method: 'POST', headers, body }).response;
  return { status: response.status, text: (await response.whole()).bytes.toString() };
}

/** The file as the gateway got it. */
async function received() {
  const seen = upstream.seen.find(({ method }) => method === 'POST');
  const { files } = await readMultipart(seen?.headers['content-type'] ?? '', (await seen?.body) ?? Buffer.alloc(0));
  return files[0];
}

describe('S31 an upload', () => {
  it('of 26 MB is stopped at what its gateway takes', async () => {
    const bytes = Buffer.alloc(26 * 1024 * 1024);
    const { text } = await send(uploadForm({ lanes: LANES, bytes }));
    expect(laneEvents(text, 'a').at(-1)).toMatchObject({ name: 'end', data: { cause: 'too_large' } });
    expect((await upstream.seen[0]?.body)?.length ?? 0).toBeLessThan(bytes.length);
  });

  it.each([
    ['an SVG as a picture', SVG, 'x.svg', 'image/svg+xml', 'x.svg', 'application/octet-stream'],
    ['a page', Buffer.from('<script>alert(1)</script>'), 'x.html', 'text/html', 'x.html', 'application/octet-stream'],
    ['sound that says it is a page', WAV, 'x.html', 'text/html', 'x.wav', 'audio/wav'],
    [
      'sound that is a script too',
      Buffer.concat([WAV, Buffer.from('*/alert(1)')]),
      'x.js',
      'text/javascript',
      'x.wav',
      'audio/wav',
    ],
    ['a type with a line of its own', WAV, 'x.wav', 'audio/wav; x="\\r\\nset-cookie: a=b"', 'x.wav', 'audio/wav'],
    ['a type without end', SVG, 'x', `audio/${'x'.repeat(5_000)}`, 'x', 'application/octet-stream'],
  ])(
    'of %s goes to the gateway alone, under a name and a type that its bytes allow',
    async (_name, bytes, name, type, sentName, sentType) => {
      const { status } = await send(multipart([lanesField, file(bytes, name, type)]));
      expect(status).toBe(200);
      expect(await received()).toMatchObject({ name: sentName, type: sentType, bytes });
    },
  );

  it.each([
    ['a path', '../../etc/passwd', 'passwd'],
    ['a path of Windows', 'C:\\\\Windows\\\\x.wav', 'x.wav'],
    ['a hidden file', '.htaccess', 'htaccess'],
    ['what a shell would do', '$(touch x)`id`;x.wav', '__touch x__id__x.wav'],
    ['five thousand characters', `${'x'.repeat(5_000)}.wav`, `${'x'.repeat(64)}.wav`],
    ['a text that turns round', 'a\u202egpj.wav', 'a_gpj.wav'],
    ['nothing', '', 'audio'],
    ['a face', '\u{1f600}.wav', '_.wav'],
  ])('named after %s has a name that can do nothing', async (_name, name, sent) => {
    await send(multipart([lanesField, file(SVG, name, 'audio/wav')]));
    expect((await received())?.name).toBe(sent);
  });

  const THOUSAND = Array.from({ length: 1_000 }, (_, index) => ({ name: `field${index}`, value: 'x' }));
  it.each([
    ['a thousand fields', multipart([...THOUSAND, lanesField, file(WAV, 'a.wav', 'audio/wav')])],
    ['a thousand files', multipart(Array.from({ length: 1_000 }, () => file(WAV, 'a.wav', 'audio/wav')))],
    ['a thousand times its lanes', multipart(Array.from({ length: 1_000 }, () => ({ name: 'lanes', value: '[' })))],
    ['no boundary', { type: 'multipart/form-data;', body: WAV }],
    ['an empty boundary', { type: 'multipart/form-data; boundary=', body: WAV }],
    [
      'a boundary that never comes',
      { type: 'multipart/form-data; boundary=other', body: multipart([lanesField]).body },
    ],
    ['an upload in an upload', nested()],
    [
      'a head without end',
      { type: 'multipart/form-data; boundary=x', body: Buffer.from(`--x\r\n${'a'.repeat(200_000)}`) },
    ],
  ])('with %s is refused, and nothing is sent', async (_name, upload) => {
    const { status, text } = await send(upload);
    expect(status).toBe(400);
    expect(text).toContain('invalid_request');
    expect(upstream.seen).toEqual([]);
  });

  it('is on no disk: the server takes one where it may write no file at all', async () => {
    const bytes = Buffer.alloc(8 * 1024 * 1024, 'sound');
    const server = await startWithoutDisk(upstream.baseUrl.href);
    closings.push(server.stop);
    const { type, body } = uploadForm({ lanes: LANES, bytes });
    const headers = { 'content-type': type };
    const url = `${server.address}/api/transcriptions`;
    const response = await openRequest(url, { method: 'POST', headers, body }).response;
    expect(laneEvents((await response.whole()).bytes.toString(), 'a').at(-1)?.data).toMatchObject({ cause: 'eof' });
    expect((await received())?.bytes.equals(bytes)).toBe(true);
  });
});

/** A multipart body as the value of the field `file` of another (RFC 7578, section 4.3, does away with it). */
function nested(): { type: string; body: Buffer } {
  const inner = '--in\r\nContent-Disposition: file; filename="a.wav"\r\n\r\nRIFF\r\n--in--';
  const outer = `--out\r\nContent-Disposition: form-data; name="lanes"\r\n\r\n${LANES}\r\n--out\r\nContent-Disposition: form-data; name="file"\r\nContent-Type: multipart/mixed; boundary=in\r\n\r\n${inner}\r\n--out--\r\n`;
  return { type: 'multipart/form-data; boundary=out', body: Buffer.from(outer) };
}

/** The program under Node's permission model, with leave to read files and none to write any. */
function startWithoutDisk(gateway: string): Promise<{ address: string; stop: () => Promise<void> }> {
  const main = path.resolve(import.meta.dirname, '../main.ts');
  const child = spawn(process.execPath, ['--permission', '--allow-fs-read=*', main], {
    env: { PORT: '0', GATEWAY_BASE_URL: gateway },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (piece: Buffer): void => {
      said += piece.toString();
      const address = /Lineup: (http:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve({ address, stop });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(said)));
  });
}
