import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseEnv } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedEnvironment, pinnedNode } from './pinned-node.mjs';
import { repository } from './repository.mjs';

/** `npm run dev`: the BFF restarts on change, the web app reloads in place (Vite prints its address). */
await ensureInstalled();
await ensureBuilt();
const node = pinnedNode();
const port = process.env['PORT'] ?? readEnvFile()['PORT'] ?? '8787';
const processes = [
  [
    '--watch-path=apps/bff/src',
    '--watch-path=apps/local-gateway/src',
    '--watch-path=packages/shared/src',
    'apps/bff/src/main.ts',
  ],
  [path.join(repository, 'node_modules/vite/bin/vite.js')],
].map((args) =>
  spawn(node, args, {
    cwd: repository,
    stdio: 'inherit',
    env: { ...process.env, ...pinnedEnvironment(), BFF_ADDRESS: `http://127.0.0.1:${port}` },
  }),
);
for (const child of processes) {
  child.once('exit', (code) => {
    process.exitCode ||= code ?? 0;
    for (const other of processes) other.kill('SIGTERM');
  });
}
// The terminal sends Ctrl+C to the whole group; a service manager signals only this process.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => {
  for (const child of processes) child.kill('SIGTERM');
});

/** The settings in `.env`, which the BFF reads too. */
function readEnvFile() {
  const file = path.join(repository, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
}
