import { ensureInstalled } from './ensure-installed.mjs';

/** `npm run check`: everything that needs no browser. */
await ensureInstalled();
const [{ findServer }, { runSteps }, { CHECK_STEPS }] = await Promise.all([
  import('./find-server.mjs'),
  import('./run-steps.mjs'),
  import('./steps.mjs'),
]);
process.env['NGINX_PATH'] = findServer('nginx');
process.env['REDIS_SERVER_PATH'] = findServer('redis');
process.exitCode = (await runSteps(CHECK_STEPS)) === 0 ? 0 : 1;
