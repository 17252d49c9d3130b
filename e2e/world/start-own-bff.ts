import { startProcess, type StartedProcess } from '#world/start-process.ts';

/** A BFF of one story, which the story may end and start again at the same address. */
export type OwnBff = {
  address: string;
  /** With these settings beside those that it had, if any. */
  start: (more?: Record<string, string>) => Promise<void>;
  kill: () => Promise<void>;
  stop: () => Promise<void>;
};

/** Starts the product with these settings and, the next time, on the port that it had. */
export async function startOwnBff(settings: Record<string, string>): Promise<OwnBff> {
  const startOn = (port: string, more: Record<string, string> = {}): Promise<StartedProcess> =>
    startProcess(
      'apps/bff/src/main.ts',
      { SCAN_LOCAL_GATEWAYS: 'off', ...settings, ...more, PORT: port },
      /Lineup: (http:\/\/\S+)/,
    );
  let running = await startOn('0');
  const { address } = running;
  return {
    address,
    start: async (more) => {
      running = await startOn(new URL(address).port, more);
    },
    kill: () => running.kill(),
    stop: () => running.stop(),
  };
}
