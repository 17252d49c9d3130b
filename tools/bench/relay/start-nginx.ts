import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { measureProcess } from '../measure-process.ts';
import { endWithUs } from '../end-with-us.ts';
import type { MeasuredServer } from '../start-server.ts';

const LOOK_MS = 20;

/** Starts nginx as a relay that buffers nothing, its other numbers as they come, in one process, whose figures are then its own. */
export async function startNginx(program: string, upstreamAddress: string): Promise<Omit<MeasuredServer, 'ask'>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-nginx-'));
  const port = await findFreePort();
  const file = path.join(folder, 'nginx.conf');
  writeFileSync(file, writeConfiguration(folder, { port, upstream: new URL(upstreamAddress).host }));
  const child = spawn(program, ['-c', file, '-e', path.join(folder, 'error.log')], { stdio: 'inherit' });
  const ended = endWithUs(child);
  const address = `http://127.0.0.1:${port}`;
  await Promise.race([untilItAnswers(address), ended.then(() => Promise.reject(new Error('nginx did not start.')))]);
  return {
    address,
    ...measureProcess(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function writeConfiguration(folder: string, { port, upstream }: { port: number; upstream: string }): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  return `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
worker_rlimit_nofile 16384;
events { worker_connections 8192; }
http {
  access_log off;
  ${places.join('\n  ')}
  client_max_body_size 0;
  keepalive_requests 1000000;
  upstream gateway { server ${upstream}; keepalive 256; }
  server {
    listen 127.0.0.1:${port} backlog=4096;
    location / {
      proxy_pass http://gateway;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_buffering off;
      proxy_request_buffering off;
    }
  }
}
`;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function untilItAnswers(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(`${address}/book`);
      return;
    } catch {
      // Nobody listens yet.
      await setTimeout(LOOK_MS);
    }
  }
}
