import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';

/** `npm start`: install what is missing, build what is stale, run the server until it is told to stop. */
async function start() {
  await ensureInstalled();
  await ensureBuilt();
  return runCommand(pinnedNode(), ['apps/bff/src/main.ts']);
}

process.exitCode = await start().catch((error) => {
  console.error(error.message);
  return 1;
});
