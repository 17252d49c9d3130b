import { readdirSync, readFileSync } from 'node:fs';

/** What the kernel says of a process. */
export type ProcessFigures = {
  /** Seconds of processor time used so far, user and system. */
  cpuSeconds: () => number;
  /** Bytes of memory resident now. */
  residentBytes: () => number;
};

const NANOSECONDS = 1e9;

/** Reads the figures from /proc, so they exist on Linux only. Processor time is that of all threads, to the nanosecond (`stat` has hundredths). */
export function measureProcess(pid: number | undefined): ProcessFigures {
  const folder = `/proc/${pid}`;
  return {
    cpuSeconds: () =>
      readdirSync(`${folder}/task`).reduce((sum, thread) => sum + threadNanoseconds(`${folder}/task/${thread}`), 0) /
      NANOSECONDS,
    residentBytes() {
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1];
      return Number(kilobytes) * 1024;
    },
  };
}

function threadNanoseconds(folder: string): number {
  return Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]);
}
