import { spawn } from 'node:child_process';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');

/** A server in a process of its own. `output` grows with everything it prints. */
export type StartedProcess = {
  address: string;
  output: () => string;
  stop: () => Promise<void>;
  /** Ends it as a crash does, without a word to anybody. */
  kill: () => Promise<void>;
};

/**
 * Starts a program of the project on the Node that runs the tests and waits for the line in which it says its address.
 * Rejects with the program's own words when it ends before.
 */
export function startProcess(
  script: string,
  environment: Record<string, string>,
  addressIn: RegExp,
): Promise<StartedProcess> {
  const child = spawn(process.execPath, [script], {
    cwd: repository,
    // Nothing of the caller's environment reaches the server, so that no setting of the machine decides a test.
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const end = (signal: 'SIGTERM' | 'SIGKILL') => () => {
    child.kill(signal);
    return ended;
  };
  return new Promise((resolve, reject) => {
    const read = (piece: Buffer): void => {
      output += piece.toString();
      const address = addressIn.exec(output)?.[1];
      if (address === undefined) return;
      resolve({ address, output: () => output, stop: end('SIGTERM'), kill: end('SIGKILL') });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', reject);
    void ended.then(() => reject(new Error(`${script} ended before it said its address:\n${output}`)));
  });
}
