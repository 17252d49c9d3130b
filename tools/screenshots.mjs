import { ensureInstalled } from './ensure-installed.mjs';

/**
 * `npm run screenshots`: takes the pictures of the documents anew. After `--`, `--all` takes the main states in both themes, both languages
 * and three widths into `dist/screenshots` instead, to be looked at; `--only=<name>` takes one.
 */
await ensureInstalled();
const { ensureBuilt } = await import('./ensure-built.mjs');
const { findChromium } = await import('./find-chromium.mjs');
const { pinnedEnvironment, pinnedNode } = await import('./pinned-node.mjs');
const { runCommand } = await import('./run-command.mjs');
await ensureBuilt();
process.exitCode = await runCommand(pinnedNode(), ['tools/screenshots/main.ts', ...process.argv.slice(2)], {
  ...pinnedEnvironment(),
  CHROMIUM_PATH: findChromium(),
});
