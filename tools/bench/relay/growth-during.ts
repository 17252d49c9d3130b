import type { ProcessFigures } from '../measure-process.ts';

const LOOK_MS = 20;

/** How many bytes of resident memory something has more at most, while some work is done, than before it. */
export async function growthDuring(
  measured: Pick<ProcessFigures, 'residentBytes'>,
  work: () => Promise<unknown>,
): Promise<number> {
  const before = measured.residentBytes();
  let most = before;
  const look = (): void => {
    most = Math.max(most, measured.residentBytes());
  };
  const timer = setInterval(look, LOOK_MS);
  try {
    await work();
    look();
  } finally {
    clearInterval(timer);
  }
  return most - before;
}
