import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env } from 'node:process';
import { makeCertificate } from './make-certificate.ts';

const SAMPLE = path.join(import.meta.dirname, '../../../../deploy/nginx.conf');

/** The name that the sample serves; clients find it at `port` on loopback. */
export const SAMPLE_HOST = 'lineup.example';

/** nginx as the sample sets it up, in front of one server. `ca` is the certificate that clients are to trust. */
export type TestNginx = { port: number; plainPort: number; ca: string; close: () => Promise<void> };

/** Runs the sample itself: only its ports, the address behind it and the paths of the certificate are replaced. */
export async function startNginx(behind: string): Promise<TestNginx> {
  const folder = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const inFolder = (name: string): string => path.join(folder, name);
  const { certificate, key } = makeCertificate(SAMPLE_HOST);
  writeFileSync(inFolder('certificate.pem'), certificate);
  writeFileSync(inFolder('key.pem'), key);
  const [port, plainPort] = [await freePort(), await freePort()];
  const sample = rewrite(readFileSync(SAMPLE, 'utf8'), [
    ['server 127.0.0.1:8787;', `server ${new URL(behind).host};`],
    ['listen 80;', `listen 127.0.0.1:${plainPort};`],
    ['listen 443 ', `listen 127.0.0.1:${port} `],
    ['/etc/ssl/certs/lineup.example.pem', inFolder('certificate.pem')],
    ['/etc/ssl/private/lineup.example.key', inFolder('key.pem')],
  ]);
  writeFileSync(inFolder('lineup.conf'), sample);
  writeFileSync(inFolder('nginx.conf'), surround(inFolder));
  const child = spawn(env['NGINX_PATH'] ?? '/usr/sbin/nginx', [
    '-e',
    'stderr',
    '-p',
    folder,
    '-c',
    inFolder('nginx.conf'),
  ]);
  const ended = once(child, 'close');
  await listening(child.stderr, ended);
  return {
    port,
    plainPort,
    ca: certificate,
    async close() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function rewrite(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  let changed = text;
  for (const [from, to] of changes) {
    if (!changed.includes(from)) throw new Error(`the sample has no "${from}"`);
    changed = changed.replace(from, to);
  }
  return changed;
}

/** What a distribution's own configuration has around the sample; all files in the folder, one process, nothing kept. */
function surround(inFolder: (name: string) => string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; master_process off; pid ${inFolder('pid')}; error_log stderr notice;
events {}
http {
  access_log off;
  ${temporary.map((kind) => `${kind}_temp_path ${inFolder(kind)};`).join(' ')}
  include ${inFolder('lineup.conf')};
}
`;
}

/** This notice comes when nginx has opened its sockets. */
async function listening(stderr: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<void> {
  let said = '';
  stderr.on('data', (piece: Buffer) => {
    said += piece.toString();
  });
  const over = ended.then(() => {
    throw new Error(`nginx did not start:\n${said}`);
  });
  over.catch(() => undefined);
  while (!said.includes('event method')) await Promise.race([once(stderr, 'data'), over]);
}

/** nginx knows no port 0. Ports below the range that systems give out by themselves are not taken by anybody in between. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 15_000 + Math.floor(Math.random() * 15_000);
    const probe = createServer();
    const isFree = await new Promise<boolean>((resolve) => {
      probe.once('error', () => resolve(false));
      probe.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => probe.close(resolve));
    if (isFree) return port;
  }
}
