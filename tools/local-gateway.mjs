import { ensureInstalled } from './ensure-installed.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { runCommand } from './run-command.mjs';

/** `npm run local-gateway`: the embedded gateway alone, for other clients. */
await ensureInstalled();
process.exitCode = await runCommand(pinnedNode(), ['apps/local-gateway/src/main.ts']);
