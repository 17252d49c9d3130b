import { ensureInstalled } from './ensure-installed.mjs';

/** `npm run docs`: writes the parts of the documents that are made from the source anew. */
await ensureInstalled();
const { pinnedEnvironment, pinnedNode } = await import('./pinned-node.mjs');
const { runCommand } = await import('./run-command.mjs');
process.exitCode = await runCommand(pinnedNode(), ['tools/docs/main.ts'], pinnedEnvironment());
