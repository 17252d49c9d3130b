import { ensureInstalled } from './ensure-installed.mjs';

/** `npm run bench`: the benchmarks, on the pinned Node; after `--`, `--only=<name>` runs one of them. */
await ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { pinnedEnvironment, pinnedNode } = await import('./pinned-node.mjs');
const { runCommand } = await import('./run-command.mjs');
await ensureBuilt();
process.exitCode = await runCommand(
  pinnedNode(),
  ['tools/bench/main.ts', ...process.argv.slice(2)],
  pinnedEnvironment(),
);
