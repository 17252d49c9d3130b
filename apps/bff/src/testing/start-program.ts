import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

const MAIN = path.join(import.meta.dirname, '../main.ts');

type Options = {
  /** The folder in which it looks for `.env`. */
  folder: string;
  env: Record<string, string>;
  /** Code that runs in the program before its own, to make what cannot be asked for from outside. */
  preload?: string;
};

/** The real program as a process of its own. */
export function startProgram({ folder, env, preload }: Options) {
  const imports = preload === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(preload)}`];
  const child = spawn(process.execPath, [...imports, MAIN], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, err] = ['', ''];
  child.stdout.on('data', (piece: Buffer) => {
    out += piece.toString();
  });
  child.stderr.on('data', (piece: Buffer) => {
    err += piece.toString();
  });
  const ended = once(child, 'close').then(([code]) => ({ code: Number(code), out, err }));
  return {
    child,
    ended,
    /** The address that it says; empty when it has ended before. */
    address: async (): Promise<string> => {
      while (!out.includes('\n')) await Promise.race([once(child.stdout, 'data'), ended]);
      return /^Lineup: (\S+)/.exec(out)?.[1] ?? '';
    },
    /** Waits until the log has a line that matches. */
    logged: async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(err)) await once(child.stderr, 'data');
    },
  };
}
