import { createLocalGatewayApp } from '#create-local-gateway-app.ts';
import type { GatewayApp, GatewayDeps, GatewayEnv } from '#gateway-deps.ts';
import { createFakeEngine } from './create-fake-engine.ts';

export const TEST_KEY = 'sk-test-0123456789';

const NO_SOCKET: GatewayEnv['Bindings'] = {};

export type TestGateway = {
  app: GatewayApp;
  /** The lines that were logged. */
  log: string[];
  get: (path: string) => Promise<Response>;
  post: (path: string, body: unknown, init?: RequestInit) => Promise<Response>;
};

/** The app on a fake engine, a fixed clock and a pace that never waits. */
export function createTestGateway(overrides: Partial<GatewayDeps> = {}): TestGateway {
  const log: string[] = [];
  const app = createLocalGatewayApp({
    apiKey: TEST_KEY,
    engine: createFakeEngine(),
    clock: () => Date.UTC(2025, 2, 21, 9, 30),
    pace: () => Promise.resolve(),
    log: (line) => log.push(line),
    ...overrides,
  });
  const headers = { authorization: `Bearer ${TEST_KEY}` };
  return {
    app,
    log,
    get: async (path) => app.request(path, { headers }, NO_SOCKET),
    post: async (path, body, init = {}) => {
      const written = body instanceof FormData ? body : JSON.stringify(body);
      return app.request(path, { method: 'POST', headers, body: written, ...init }, NO_SOCKET);
    },
  };
}
