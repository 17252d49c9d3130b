import type { Logger } from 'pino';

type Options = {
  program: { on: (event: 'unhandledRejection' | 'uncaughtException', listener: (error: unknown) => void) => unknown };
  log: Logger;
};

/** Requests are independent of each other: a defect in one is logged with its stack and does not end those of everybody else. */
export function surviveDefects({ program, log }: Options): void {
  program.on('unhandledRejection', (error) => log.error({ err: error }, 'unhandled rejection'));
  program.on('uncaughtException', (error) => log.error({ err: error }, 'uncaught exception'));
}
