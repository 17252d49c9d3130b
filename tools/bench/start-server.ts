import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { repository } from '../repository.mjs';

/** A server under measurement, in a process of its own. */
export type MeasuredServer = {
  address: string;
  /** Seconds of processor time used so far, user and system. */
  cpuSeconds: () => number;
  /** Bytes of memory resident now. */
  residentBytes: () => number;
  stop: () => Promise<void>;
};

/** Clock ticks per second in /proc, fixed at 100 on every Linux that Node supports. */
const TICKS = 100;

/** Starts a program and waits until it prints its address. Figures come from /proc, so they exist on Linux only. */
export function startServer(script: string, environment: Record<string, string>): Promise<MeasuredServer> {
  const child = spawn(process.execPath, [script], {
    cwd: repository,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (piece: Buffer) => {
      output += piece.toString();
      const address = /(http:\/\/[\d.]+:\d+)/.exec(output)?.[1];
      if (address === undefined) return;
      resolve({
        address,
        cpuSeconds: () => cpuSeconds(child.pid),
        residentBytes: () => residentBytes(child.pid),
        stop: () => {
          child.kill('SIGTERM');
          return ended;
        },
      });
    });
    void ended.then(() => reject(new Error(`${script} ended before it said its address: ${output}`)));
  });
}

function cpuSeconds(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function residentBytes(pid: number | undefined): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kilobytes) * 1024;
}
