import { setTimeout } from 'node:timers/promises';

const LOOK_MS = 250;
const LOOKS = 4;

/** Waits until a figure has not changed for a second, and gives it. */
export async function untilSteady(read: () => Promise<number>): Promise<number> {
  let last = await read();
  for (let same = 0; same < LOOKS;) {
    await setTimeout(LOOK_MS);
    const now = await read();
    same = now === last ? same + 1 : 0;
    last = now;
  }
  return last;
}
