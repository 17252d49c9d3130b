import type { Logger } from 'pino';

type Options = {
  program: { on: (signal: 'SIGTERM' | 'SIGINT', listener: () => void) => unknown; exit: (code: number) => void };
  drain: (hurry: AbortSignal) => Promise<void>;
  log: Logger;
};

/** The first signal lets what is running finish; the second ends it. */
export function drainOnSignal({ program, drain, log }: Options): void {
  const hurry = new AbortController();
  let isDraining = false;
  const shutDown = async (): Promise<void> => {
    try {
      const drained = drain(hurry.signal);
      log.info('shutting down');
      await drained;
    } catch (error) {
      log.error({ err: error }, 'shutting down failed');
      return program.exit(1);
    }
    program.exit(0);
  };
  const onSignal = (): void => {
    if (isDraining) return hurry.abort();
    isDraining = true;
    void shutDown();
  };
  program.on('SIGTERM', onSignal);
  program.on('SIGINT', onSignal);
}
