import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { proxy } from 'hono/proxy';

/** The yardstick: the same framework's own proxy, which copies bytes and looks at none of them. */
const upstream = process.env['UPSTREAM'] ?? '';
const app = new Hono();
app.post('/*', (context) => proxy(`${upstream}${context.req.path}`, context.req.raw));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) => {
  console.log(`http://127.0.0.1:${port}`);
});
process.once('SIGTERM', () => process.exit(0));
