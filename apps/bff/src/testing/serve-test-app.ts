import type { Server } from 'node:http';
import { startServer } from '#server/start-server.ts';
import { createTestApp } from './create-test-app.ts';

type TestServer = Omit<ReturnType<typeof createTestApp>, 'request'> & {
  server: Server;
  address: string;
  close: () => Promise<void>;
};

/** The real app on a real socket. */
export async function serveTestApp(options: Parameters<typeof createTestApp>[0]): Promise<TestServer> {
  const { app, deps, lines } = createTestApp(options);
  const { server, address } = await startServer(app, { host: '127.0.0.1', port: 0 });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { app, deps, lines, server, address, close };
}
