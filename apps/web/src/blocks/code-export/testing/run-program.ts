/// <reference types="node" />
import { execFile } from 'node:child_process';

type Program = {
  command: string;
  args: readonly string[];
  code: string;
  env: Readonly<Record<string, string>>;
  /** The folder in which it runs. */
  folder?: string;
};

/** Runs a program that is given on standard input; resolves with what it printed, rejects with what it complained of. */
export function runProgram({ command, args, code, env, folder }: Program): Promise<string> {
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  return new Promise((resolve, reject) => {
    // `env` hands on everything else, such as PATH and where packages are.
    const child = execFile('env', [...variables, command, ...args], { cwd: folder }, (error, stdout, stderr) => {
      if (error === null && stderr === '') resolve(stdout);
      else reject(new Error(stderr, { cause: error }));
    });
    child.stdin?.end(code);
  });
}
