import { deleteRecords } from '#lib/delete-records.ts';
import { chooseToLetGo } from './choose-to-let-go.ts';
import { countSounds } from './count-sounds.ts';

/** What was let go: how many sounds, and the way to bring them back. */
type LetGo = { count: number; restore: () => Promise<void> };

/** Looks come one after the other: two at once would let go of the same sounds and tell of them twice. */
let before: Promise<unknown> = Promise.resolve();

/** Lets the oldest sounds go, their records stay, until what is kept is within the budget in bytes; null when it is already. */
export function keepWithinBudget(budget: number, isProtected: (id: string) => boolean): Promise<LetGo | null> {
  const look = before.then(() => letGo(budget, isProtected));
  before = Promise.allSettled([look]);
  return look;
}

async function letGo(budget: number, isProtected: (id: string) => boolean): Promise<LetGo | null> {
  const chosen = chooseToLetGo({ sounds: await countSounds(), budget, isProtected });
  if (chosen.length === 0) return null;
  const restoreRecords = await deleteRecords(
    'blobs',
    chosen.map(({ id }) => id),
  );
  await countSounds();
  return {
    count: chosen.length,
    async restore() {
      await restoreRecords();
      await countSounds();
    },
  };
}
