import type { ChildProcess } from 'node:child_process';

/** Sees to it that a program does not outlive this one, however this one ends. Resolves when the program has ended. */
export function endWithUs(child: ChildProcess): Promise<void> {
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  return new Promise((resolve) => {
    child.once('exit', () => {
      process.off('exit', kill);
      resolve();
    });
  });
}
