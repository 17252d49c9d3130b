import { spawn } from 'node:child_process';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { repository } from './repository.mjs';

/** `npm start`: install what is missing, build what is stale, run the server until it is told to stop. */
async function start() {
  await ensureInstalled();
  await ensureBuilt();
  const server = spawn(pinnedNode(), ['apps/bff/src/main.ts'], { cwd: repository, stdio: 'inherit' });
  // The terminal sends Ctrl+C to the whole group; a service manager signals only this process.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => server.kill('SIGTERM'));
  server.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

await start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
