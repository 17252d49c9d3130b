import { spawn } from 'node:child_process';
import { repository } from '../repository.mjs';
import { endWithUs } from './end-with-us.ts';
import { measureProcess, type ProcessFigures } from './measure-process.ts';

/** A server under measurement, in a process of its own. */
export type MeasuredServer = ProcessFigures & {
  address: string;
  /** Sends it a message and waits for its answer; for programs that answer. */
  ask: (message: string) => Promise<unknown>;
  stop: () => Promise<void>;
};

/** Starts a program and waits until it prints its address. `nodeArguments` go before its name. */
export function startServer(
  script: string,
  environment: Record<string, string>,
  nodeArguments: readonly string[] = [],
): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [...nodeArguments, script], {
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = endWithUs(child);
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (piece: Buffer) => {
      output += piece.toString();
      const address = /(http:\/\/[\d.]+:\d+)/.exec(output)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        ...measureProcess(child.pid),
        ask: (message) =>
          new Promise((answer) => {
            child.once('message', answer);
            child.send(message);
          }),
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    void ended.then(() => reject(new Error(`${script} ended before it said its address: ${output}`)));
  });
}
